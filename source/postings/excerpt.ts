import type { Posting } from './posting.ts';
import { sectionWith } from './sections.ts';
import { plainText } from './text/markdown-blocks.ts';
import { type Range, rangesOf } from './text/ranges.ts';

/** Where a text was found in a posting: the section, and the words around the first place. */
export interface Excerpt {
  readonly heading: string;
  readonly text: string;
  /** The found places in `text`. */
  readonly ranges: readonly Range[];
}

/** Characters shown before the found place, so that a reader knows what it is about. */
const lead = 24;

/** Characters that are more than any line has. */
const longest = 400;

/** The first place where `wanted` stands in the posting's sections, with the text that follows; nothing if it does not. */
export function excerptOf(posting: Posting, wanted: string): Excerpt | undefined {
  const section = sectionWith(posting, wanted);
  if (!section) return undefined;
  const plain = plainText(section.text);
  const text = rangesOf(plain, wanted).length > 0 ? plain : section.text.replace(/\s+/g, ' ');
  const [first] = rangesOf(text, wanted);
  const start = first ? wordBefore(text, first.start) : 0;
  const shown = text.slice(start, start + longest).toWellFormed();
  return { heading: section.heading, text: shown, ranges: rangesOf(shown, wanted) };
}

/** Where the words begin that are shown before a place; the place itself if one long word stands before it. */
function wordBefore(text: string, place: number): number {
  if (place <= lead) return 0;
  const space = text.indexOf(' ', place - lead);
  return space === -1 || space >= place ? place : space + 1;
}
