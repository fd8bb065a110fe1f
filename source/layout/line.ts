import type { Span } from '../postings/text/block.ts';
import type { Range } from '../postings/text/ranges.ts';

/** What a piece of the screen is, from which the palette decides how it looks. */
export type StyleName =
  | 'title'
  | 'heading'
  | 'dim'
  | 'selected'
  | 'key'
  | 'brand'
  | 'error'
  | 'removed'
  | 'added';

/** What a click leads to, from a piece of a line on: a posting by its key, a section by its index, or nothing. */
export type Target = { readonly posting: string } | { readonly section: number } | 'nothing';

/** A stretch of one line that looks the same throughout. */
export interface Piece extends Span {
  readonly style?: StyleName;
  /** Whether a search matched here. */
  readonly highlighted?: boolean;
  /** What a click there leads to, and on what stands behind it in the line. */
  readonly target?: Target;
}

/** One line of the screen or of printed text: never wider than it was laid out for, never with a line break. */
export type Line = readonly Piece[];

/** The characters of a line. */
export const textOf = (line: Line): string => line.map(({ text }) => text).join('');

/** The pieces with those stretches, which are in order, highlighted; offsets count the characters of the whole line. */
export function highlightPieces(pieces: readonly Piece[], ranges: readonly Range[]): readonly Piece[] {
  if (ranges.length === 0) return pieces;
  let [at, first] = [0, 0];
  return pieces.flatMap((piece) => {
    const from = at;
    at += piece.text.length;
    while ((ranges[first]?.end ?? at) <= from) first++;
    let last = first;
    while ((ranges[last]?.start ?? at) < at) last++;
    return first === last ? [piece] : splitAt(piece, from, ranges.slice(first, last));
  });
}

function splitAt(piece: Piece, from: number, ranges: readonly Range[]): Piece[] {
  const parts: Piece[] = [];
  let done = 0;
  const add = (end: number, isHighlighted: boolean) => {
    if (end > done)
      parts.push({
        ...piece,
        text: piece.text.slice(done, end),
        ...(isHighlighted && { highlighted: true }),
      });
    done = Math.max(done, end);
  };
  for (const { start, end } of ranges) {
    add(Math.max(0, start - from), false);
    add(Math.min(piece.text.length, end - from), true);
  }
  add(piece.text.length, false);
  return parts;
}
