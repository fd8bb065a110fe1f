import type { TextLine } from '../../../layout/text.ts';
import { clamp } from '../../clamp.ts';
import type { Chapter } from './chapter.ts';

/** A point in a posting that does not depend on the window's size. */
export interface Anchor {
  readonly chapter: number;
  /** As {@link TextLine.offset} in the first part of the section; behind it, its part comes in as {@link offsetIn} says. */
  readonly offset: number;
}

/** The first line of a posting. */
export const firstAnchor: Anchor = { chapter: 0, offset: 0 };

/** A posting as it is laid out, and how many of its lines are visible. */
export interface Pages {
  readonly chapters: readonly Chapter[];
  readonly textRows: number;
}

/** A line of a section as it is laid out: which part it is in, and its number there, counted from 0. */
export interface Place {
  readonly part: number;
  readonly line: number;
}

const start: Place = { part: 0, line: 0 };

/** More than any line has in its part. */
const partOffsets = 2 ** 40;

/** The offset in a section for one in a part of it. */
export const offsetIn = (part: number, offset: number): number => part * partOffsets + offset;

/** The part that an offset in a section is in. */
export const partAt = (offset: number): number => Math.floor(offset / partOffsets);

/** The first visible line of the section when an anchor is shown. */
export function topOf(view: Pages, { chapter, offset }: Anchor): Place {
  const parts = view.chapters[chapter]?.parts ?? [];
  const part = clamp(partAt(offset), 0, Math.max(0, parts.length - 1));
  const line = parts[part]?.lines.findLastIndex((each) => offsetIn(part, each.offset) <= offset) ?? 0;
  const place = { part, line: Math.max(0, line) };
  const last = lastTop(view, chapter);
  return isBefore(last, place) ? last : place;
}

/** The first visible line when the end of a section is shown. */
export function lastTop({ chapters, textRows }: Pages, chapter: number): Place {
  const parts = chapters[chapter]?.parts ?? [];
  let wanted = textRows;
  for (let part = parts.length - 1; part >= 0; part--) {
    const length = parts[part]?.lines.length ?? 0;
    if (length >= wanted) return { part, line: length - wanted };
    wanted -= length;
  }
  return start;
}

/** The place so many lines further down or up; no further than behind the last line and before none. */
export function moved({ parts }: Chapter, { part, line }: Place, by: number): Place {
  let [at, left] = [part, line + by];
  while (left < 0 && at > 0) left += parts[--at]?.lines.length ?? 0;
  while (at < parts.length - 1 && left >= (parts[at]?.lines.length ?? 0))
    left -= parts[at++]?.lines.length ?? 0;
  return { part: at, line: clamp(left, 0, parts[at]?.lines.length ?? 0) };
}

/** So many lines of a section from a place on. */
export function linesFrom({ parts }: Chapter, { part, line }: Place, count: number): readonly TextLine[] {
  const lines = parts[part]?.lines.slice(line, line + count) ?? [];
  for (let at = part + 1; at < parts.length && lines.length < count; at++)
    for (const each of parts[at]?.lines.slice(0, count - lines.length) ?? []) lines.push(each);
  return lines;
}

/** Whether one place of a section stands before another. */
export function isBefore(a: Place, b: Place): boolean {
  return a.part < b.part || (a.part === b.part && a.line < b.line);
}

/** The anchor that shows a place at the top. */
export function anchorAt(view: Pages, chapter: number, { part, line }: Place): Anchor {
  return { chapter, offset: offsetIn(part, view.chapters[chapter]?.parts[part]?.lines[line]?.offset ?? 0) };
}
