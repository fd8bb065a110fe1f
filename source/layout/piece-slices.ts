import type { Range } from '../postings/text/ranges.ts';
import type { Line, Piece } from './line.ts';

/** The pieces of each of these stretches, which are in order; offsets count the characters of all pieces together. */
export function sliceEach(pieces: readonly Piece[], ranges: readonly Range[]): readonly Line[] {
  const lines: Line[] = [];
  let [at, from] = [0, 0];
  for (const { start, end } of ranges) {
    const line: Piece[] = [];
    for (let piece = pieces[at]; piece && from < end; piece = pieces[at]) {
      const text = piece.text.slice(Math.max(0, start - from), end - from);
      if (text !== '') line.push({ ...piece, text });
      if (from + piece.text.length > end) break;
      from += piece.text.length;
      at++;
    }
    lines.push(line);
  }
  return lines;
}

/** How many of the stretches that are found begin in each of these; all are in order. */
export function countEach(found: readonly Range[], ranges: readonly Range[]): readonly number[] {
  let at = 0;
  return ranges.map(({ start, end }) => {
    while ((found[at]?.start ?? end) < start) at++;
    const first = at;
    while ((found[at]?.start ?? end) < end) at++;
    return at - first;
  });
}
