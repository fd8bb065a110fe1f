import type { Posting } from '../posting.ts';
import { hasNeedle, type Needle } from '../text/needles.ts';
import { exactPlace } from './exact-texts.ts';
import type { Ranked } from './rank.ts';
import type { SectionTexts } from './section-texts.ts';
import { needlesOf } from './text-needles.ts';

/** Texts are looked through only while fewer postings than these fit for what stands outside of them. */
const enough = 100;

/** Postings in one step. */
const postingsAStep = 20;

/** Something that must stand in a posting: outside of its sections, or else in one of these ways in them. */
interface Sought {
  readonly needles: readonly Needle[];
  readonly isOutside: (position: number) => boolean;
}

/** What a query is looking for, given how well its words fit, and its exact texts. */
export function soughtIn(
  { wants, fits }: Pick<Ranked, 'wants' | 'fits'>,
  exact: readonly string[],
  postings: readonly Posting[],
): readonly Sought[] {
  const isIn = (position: number, text: string) => {
    const posting = postings[position];
    return posting !== undefined && exactPlace(posting, text) !== undefined;
  };
  return [
    ...wants.map((want, word) => ({
      needles: needlesOf(want),
      isOutside: (position: number) => fits(position, word),
    })),
    ...exact.map((text) => ({
      needles: [{ text, at: 'anywhere' as const }],
      isOutside: (position: number) => isIn(position, text),
    })),
  ];
}

/** What a search in texts works with. */
interface TextSearch {
  readonly postings: readonly Posting[];
  /** Their positions, newest first. */
  readonly newest: Iterable<number>;
  readonly sought: readonly Sought[];
  /** How many of those that fit are left. */
  readonly found: number;
  readonly matches: (posting: Posting) => boolean;
  readonly texts: SectionTexts;
}

/**
 * The postings that are found only because some words stand in the text of their sections: those with the fewest such words
 * first, then the newest. A few milliseconds a step; sections are not touched where a posting cannot be one of them.
 */
export function* searchTexts(search: TextSearch): Generator<undefined, readonly Posting[], void> {
  const { postings, newest, sought, matches, texts } = search;
  if (search.found >= enough) return [];
  const found: Posting[][] = sought.map(() => []);
  let step = 0;
  for (const position of newest) {
    const missing = sought.filter(({ isOutside }) => !isOutside(position)).map(({ needles }) => needles);
    const posting = postings[position];
    if (missing.length === 0 || !posting || !matches(posting)) continue;
    if (++step % postingsAStep === 0) yield;
    if (hasAll(texts.of(posting), missing)) found[missing.length - 1]?.push(posting);
  }
  // Where nearly all have it, this takes a third of the time that making them flat would.
  return found.reduce((all, each) => (all.length === 0 ? each : all.concat(each)), []);
}

function hasAll(text: string, wanted: readonly (readonly Needle[])[]): boolean {
  return wanted.every((needles) => needles.some((needle) => hasNeedle(text, needle)));
}
