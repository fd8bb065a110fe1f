import type { Posting, Section } from './posting.ts';
import { comparableText } from './sections.ts';
import { fold } from './text/fold.ts';
import { plainText } from './text/markdown-blocks.ts';
import { firstRange, hasNeedle, type Needle, needleRanges } from './text/needles.ts';
import { mergeRanges, type Range } from './text/ranges.ts';

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

/** Markdown this far before a place is enough to know what it means there. */
const farthest = 2000;

/** The first place where one of the needles stands in the posting's sections, with the text that follows; nothing if none does. */
export function excerptOf(posting: Posting, needles: readonly Needle[]): Excerpt | undefined {
  const wanted = needles.map((needle) => ({ ...needle, text: fold(needle.text).replace(/\s+/g, ' ') }));
  const section = posting.sections.find((each) => {
    const text = comparableText(each);
    return wanted.some((needle) => hasNeedle(text, needle));
  });
  if (!section) return undefined;
  const text = textAround(section, needles);
  const first = firstIn(text, needles);
  const start = first ? wordBefore(text, first.start) : 0;
  const shown = text.slice(start, start + longest).toWellFormed();
  return { heading: section.heading, text: shown, ranges: rangesIn(shown, needles) };
}

/** The plain text from the paragraph on in which a needle stands, or of the section; Markdown, if it stands only in its marks. */
function textAround({ text }: Section, needles: readonly Needle[]): string {
  const hit = firstIn(text, needles);
  const paragraph = hit && text.lastIndexOf('\n\n', hit.start) + 1;
  if (hit && paragraph !== undefined && hit.start - paragraph < farthest) {
    const near = plainText(text.slice(paragraph, hit.end + 2 * longest));
    if (firstIn(near, needles)) return near;
  }
  const plain = plainText(text);
  return firstIn(plain, needles) ? plain : text.replace(/\s+/g, ' ');
}

function firstIn(text: string, needles: readonly Needle[]): Range | undefined {
  const found = needles.flatMap((needle) => firstRange(text, needle) ?? []);
  return found.reduce<Range | undefined>(
    (first, each) => (first && first.start <= each.start ? first : each),
    undefined,
  );
}

/** Every place where any of the needles stands, in order. */
export function rangesIn(text: string, needles: readonly Needle[]): readonly Range[] {
  return mergeRanges(needles.flatMap((needle) => needleRanges(text, needle)));
}

/** Where the words begin that are shown before a place; the place itself if one long word stands before it. */
function wordBefore(text: string, place: number): number {
  if (place <= lead) return 0;
  const space = text.indexOf(' ', place - lead);
  return space === -1 || space >= place ? place : space + 1;
}
