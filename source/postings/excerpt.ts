import type { Posting, Section } from './posting.ts';
import { comparableText } from './sections.ts';
import { fold } from './text/fold.ts';
import { plainText } from './text/markdown-blocks.ts';
import { firstRange, hasNeedle, type Needle, needleRanges } from './text/needles.ts';
import { mergeRanges, type Range } from './text/ranges.ts';
import { remember } from './text/remember.ts';
import { rememberFew } from './text/remember-few.ts';
import { unmarkedText } from './text/unmarked-text.ts';

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

/** Characters behind the begin of a place that are enough for an excerpt, however long the place itself is. */
const behind = 3 * longest;

const compared = rememberFew(comparableText);

const plain = remember((markdown) => unmarkedText(markdown) ?? plainText(markdown), 200);

/** The first place where one of the needles stands in the posting's sections, with the text that follows; nothing if none does. */
export function excerptOf(posting: Posting, needles: readonly Needle[]): Excerpt | undefined {
  const wanted = needles.map((needle) => ({ ...needle, text: fold(needle.text).replace(/\s+/g, ' ') }));
  const section = posting.sections.find((each) => {
    const text = compared(each);
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
    const near = plain(text.slice(paragraph, hit.start + behind));
    if (firstIn(near, needles)) return near;
  }
  const whole = plainText(text);
  return firstIn(whole, needles) ? whole : text.replace(/\s+/g, ' ');
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
