import type { Posting, Section } from './posting.ts';
import { fold, wordsOf } from './text/fold.ts';

/** The first section that holds the text, in its heading or under it; case, accents and emphasis marks do not matter. */
export function sectionWith(posting: Posting, text: string): Section | undefined {
  const wanted = comparable(text);
  return posting.sections.find((section) => comparableText(section).includes(wanted));
}

/** The sections that a person means by `wanted`: each of its words begins a word of the heading, as `do` finds “What you'll do”. */
export function sectionsLike(posting: Posting, wanted: string): readonly Section[] {
  const starts = wordsOf(wanted);
  return posting.sections.filter(({ heading }) => {
    const words = wordsOf(heading);
    return starts.every((start) => words.some((word) => word.startsWith(start)));
  });
}

/** Of longer sections the text as it is compared is kept, as every word of a query and every key asks for it. */
const longText = 20_000;

const kept = new WeakMap<Section, string>();

/** A section, its heading first, as it is compared: folded, without marks of emphasis, words a space apart. */
export function comparableText(section: Section): string {
  const known = kept.get(section);
  if (known !== undefined) return known;
  const { heading, text } = section;
  const compared = comparable(`${heading}\n${text}`);
  if (text.length > longText) kept.set(section, compared);
  return compared;
}

function comparable(text: string): string {
  return fold(text).replace(/[*_`]/g, '').replace(/\s+/g, ' ');
}
