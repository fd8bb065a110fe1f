import type { Chapter } from './layout.ts';

/** A point in the open posting that stays where it is when the window changes. */
export interface Anchor {
  readonly chapter: number;
  /** As {@link TextLine.offset}. */
  readonly offset: number;
}

/** The first line of a posting. */
export const firstAnchor: Anchor = { chapter: 0, offset: 0 };

/** The open posting as it is laid out, and how many lines of it are in sight. */
export interface Pages {
  readonly chapters: readonly Chapter[];
  readonly textRows: number;
}

/** The line of its section that stands on top when an anchor is shown, counted from 0. */
export function topOf(view: Pages, { chapter, offset }: Anchor): number {
  const lines = view.chapters[chapter]?.lines ?? [];
  const line = lines.findLastIndex((each) => each.offset <= offset);
  return Math.max(0, Math.min(line, lastTop(view, chapter)));
}

/** The line that stands on top when the end of a section is in sight. */
export function lastTop({ chapters, textRows }: Pages, chapter: number): number {
  return Math.max(0, (chapters[chapter]?.lines.length ?? 0) - textRows);
}

/** A line in which what is looked for begins, and how many times. */
export interface Hit extends Anchor {
  readonly times: number;
}

/** Every line of the open posting with a hit, in order. */
export function hitsOf({ chapters }: Pages): readonly Hit[] {
  return chapters.flatMap(({ lines }, chapter) =>
    lines.filter(({ hits }) => hits > 0).map(({ offset, hits }) => ({ chapter, offset, times: hits })),
  );
}

/** The order in which anchors stand in a posting. */
export function compareAnchors(a: Anchor, b: Anchor): number {
  return a.chapter - b.chapter || a.offset - b.offset;
}
