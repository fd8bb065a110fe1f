import type { Posting } from '../posting.ts';
import { hasNeedle, type Needle } from '../text/needles.ts';
import type { Ranked } from './rank.ts';
import type { SectionTexts } from './section-texts.ts';
import { needlesOf } from './text-needles.ts';

/** Texts are looked through only while fewer postings than these fit for what stands outside of them. */
const enough = 100;

/** Postings in one step. */
const postingsAStep = 20;

/** What a search in texts works with. */
interface TextSearch {
  readonly postings: readonly Posting[];
  /** How well each word fits what stands outside of the text. */
  readonly ranked: Ranked;
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
  const { postings, ranked, matches, texts } = search;
  if (search.found >= enough) return [];
  const needles = ranked.wants.map(needlesOf);
  const found: Posting[][] = needles.map(() => []);
  let step = 0;
  for (const position of ranked.newest) {
    const missing = needles.filter((_, word) => !ranked.fits(position, word));
    const posting = postings[position];
    if (missing.length === 0 || !posting || !matches(posting)) continue;
    if (++step % postingsAStep === 0) yield;
    if (hasAll(texts.of(posting), missing)) found[missing.length - 1]?.push(posting);
  }
  return found.flat();
}

function hasAll(text: string, wanted: readonly (readonly Needle[])[]): boolean {
  return wanted.every((needles) => needles.some((needle) => hasNeedle(text, needle)));
}
