import type { Posting } from '../posting.ts';
import { fold } from '../text/fold.ts';
import type { Query, Term } from './query.ts';
import { searchFields } from './search-fields.ts';

/** Whether a term asks for just this text, wherever it stands. */
export function isExactText({ kind, not }: Term): boolean {
  return kind === 'exact' && !not;
}

/** The texts that must stand somewhere just as they were typed, folded. */
export function exactTextsOf({ terms }: Query): readonly string[] {
  return terms.filter(isExactText).map(({ text }) => fold(text));
}

/** Where a folded text stands outside of a posting's sections: 0 the role, then team, company and places, employment. */
export function exactPlace(posting: Posting, text: string): number | undefined {
  return searchFields.find(({ textOf }) => fold(textOf(posting)).includes(text))?.place;
}

/** Postings in one step. */
const postingsAStep = 200;

const lastPlace = searchFields.at(-1)?.place ?? 0;

/** Those in which every text stands outside of the sections, roles first; otherwise as they come. A few milliseconds a step. */
export function* withExactTexts(
  postings: readonly Posting[],
  texts: readonly string[],
): Generator<undefined, readonly Posting[], void> {
  if (texts.length === 0) return postings;
  const byPlace: Posting[][] = Array.from({ length: lastPlace + 1 }, () => []);
  let step = 0;
  for (const posting of postings) {
    if (++step % postingsAStep === 0) yield;
    byPlace[worstPlace(posting, texts)]?.push(posting);
  }
  return byPlace.flat();
}

function worstPlace(posting: Posting, texts: readonly string[]): number {
  let worst = 0;
  for (const text of texts) worst = Math.max(worst, exactPlace(posting, text) ?? lastPlace + 1);
  return worst;
}
