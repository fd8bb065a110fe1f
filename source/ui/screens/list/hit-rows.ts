import { cutLine, fill } from '../../../layout/cut-and-fill.ts';
import type { Glyphs } from '../../../layout/glyphs.ts';
import type { Line } from '../../../layout/line.ts';
import { textWidth } from '../../../layout/width.ts';
import type { Posting } from '../../../postings/posting.ts';

/** A role takes so much of a row at most before the words around what was found. */
const shareOfRole = 0.4;

/** A posting that was found in its text as a row of that width: its role, and the section with the words around the place. */
export function hitRow(
  { role }: Posting,
  found: Line,
  width: number,
  isChosen: boolean,
  { ellipsis }: Glyphs,
): Line {
  const room = Math.floor(width * shareOfRole);
  const name = fill(role, Math.max(Math.min(room, textWidth(role)), Math.min(room, 24)), ellipsis);
  return cutLine(
    [{ text: name, ...(isChosen && { style: 'selected' as const }) }, { text: '  ' }, ...found],
    width,
    ellipsis,
  );
}
