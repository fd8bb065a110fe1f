import { type Anchor, offsetIn, type Pages, partAt } from './anchors.ts';

/** A line with hits, and how many begin there. */
export interface Hit extends Anchor {
  readonly times: number;
}

/** A part of a section that has hits, and how many. */
interface Stretch {
  readonly chapter: number;
  readonly part: number;
  readonly times: number;
}

const known = new WeakMap<Pages['chapters'], readonly Stretch[]>();

function stretchesOf({ chapters }: Pages): readonly Stretch[] {
  const stretches = known.get(chapters) ?? stretchesIn(chapters);
  known.set(chapters, stretches);
  return stretches;
}

function stretchesIn(chapters: Pages['chapters']): readonly Stretch[] {
  return chapters.flatMap(({ parts }, chapter) =>
    parts.map(({ hits }, part) => ({ chapter, part, times: hits })).filter(({ times }) => times > 0),
  );
}

/** The lines with hits from an anchor on, in order; no more is laid out than is asked for. */
export function* hitsFrom(view: Pages, from: Anchor): Generator<Hit, undefined> {
  for (const stretch of stretchesOf(view))
    if (compare(stretch, from) >= 0)
      for (const hit of hitsIn(view, stretch)) if (compareAnchors(hit, from) >= 0) yield hit;
}

/** The lines with hits before an anchor, the last one first. */
export function* hitsBefore(view: Pages, to: Anchor): Generator<Hit, undefined> {
  for (const stretch of stretchesOf(view).toReversed())
    if (compare(stretch, to) <= 0)
      for (const hit of hitsIn(view, stretch).toReversed()) if (compareAnchors(hit, to) < 0) yield hit;
}

/** How many hits there are, and how many begin before an anchor. */
export function hitCounts(view: Pages, anchor: Anchor): { readonly total: number; readonly before: number } {
  let [total, before] = [0, 0];
  for (const stretch of stretchesOf(view)) {
    const order = compare(stretch, anchor);
    total += stretch.times;
    if (order < 0) before += stretch.times;
    if (order === 0)
      for (const hit of hitsIn(view, stretch)) if (compareAnchors(hit, anchor) < 0) before += hit.times;
  }
  return { total, before };
}

function hitsIn({ chapters }: Pages, { chapter, part }: Stretch): readonly Hit[] {
  const lines = chapters[chapter]?.parts[part]?.lines ?? [];
  return lines
    .filter(({ hits }) => hits > 0)
    .map(({ offset, hits }) => ({ chapter, offset: offsetIn(part, offset), times: hits }));
}

/** Compares the part that a stretch is with the one that an anchor is in. */
function compare({ chapter, part }: Stretch, anchor: Anchor): number {
  return chapter - anchor.chapter || part - partAt(anchor.offset);
}

function compareAnchors(a: Anchor, b: Anchor): number {
  return a.chapter - b.chapter || a.offset - b.offset;
}
