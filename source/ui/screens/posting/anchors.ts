import type { Chapter } from './layout.ts';

/** A point in a posting that does not depend on the window's size. */
export interface Anchor {
  readonly chapter: number;
  /** As {@link TextLine.offset}. */
  readonly offset: number;
}

/** The first line of a posting. */
export const firstAnchor: Anchor = { chapter: 0, offset: 0 };

/** A posting as it is laid out, and how many of its lines are visible. */
export interface Pages {
  readonly chapters: readonly Chapter[];
  readonly textRows: number;
}

/** The first visible line of the section when an anchor is shown, counted from 0. */
export function topOf(view: Pages, { chapter, offset }: Anchor): number {
  const lines = view.chapters[chapter]?.lines ?? [];
  const line = lines.findLastIndex((each) => each.offset <= offset);
  return Math.max(0, Math.min(line, lastTop(view, chapter)));
}

/** The first visible line when the end of a section is shown. */
export function lastTop({ chapters, textRows }: Pages, chapter: number): number {
  return Math.max(0, (chapters[chapter]?.lines.length ?? 0) - textRows);
}

/** A line with hits, and how many begin there. */
export interface Hit extends Anchor {
  readonly times: number;
}

const known = new WeakMap<Pages['chapters'], readonly Hit[]>();

/** The lines with hits, in order. */
export function hitsOf({ chapters }: Pages): readonly Hit[] {
  const hits = known.get(chapters) ?? hitsIn(chapters);
  known.set(chapters, hits);
  return hits;
}

function hitsIn(chapters: Pages['chapters']): readonly Hit[] {
  return chapters.flatMap(({ lines }, chapter) =>
    lines.filter(({ hits }) => hits > 0).map(({ offset, hits }) => ({ chapter, offset, times: hits })),
  );
}

/** Compares two anchors by where they are in the posting. */
export function compareAnchors(a: Anchor, b: Anchor): number {
  return a.chapter - b.chapter || a.offset - b.offset;
}
