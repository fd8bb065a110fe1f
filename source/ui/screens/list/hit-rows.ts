import { cutLine, fill, widthOf } from '../../../layout/cut-and-fill.ts';
import type { Glyphs } from '../../../layout/glyphs.ts';
import type { Line } from '../../../layout/line.ts';
import type { Posting } from '../../../postings/posting.ts';

/** What a role takes of a row before the words around what was found. */
const shareOfRole = 0.36;

/** A posting that was found in its text as a row of that width: its role, and the section with the words around the place. */
export function hitRow(
  { role }: Posting,
  found: Line,
  width: number,
  isChosen: boolean,
  { ellipsis }: Glyphs,
): Line {
  const room = Math.floor(width * shareOfRole);
  const name = { text: fill(role, room, ellipsis), ...(isChosen && { style: 'selected' as const }) };
  return cutLine([name, { text: '  ' }, ...inRoom(found, width - room - 2, ellipsis)], width, ellipsis);
}

/** The line from the found place on, if that would not be seen behind what stands before it. */
function inRoom(found: Line, room: number, ellipsis: string): Line {
  const place = found.findIndex(({ highlighted }) => highlighted);
  if (place === -1 || widthOf(found.slice(0, place + 1)) < room) return found;
  return [{ text: `${ellipsis} ` }, ...found.slice(place)];
}
