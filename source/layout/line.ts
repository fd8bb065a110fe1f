import cliTruncate from 'cli-truncate';
import stringWidth from 'string-width';
import type { Span } from '../postings/blocks.ts';
import type { Range } from '../postings/ranges.ts';

/** What a piece of the screen is, from which the palette decides how it looks. */
export type Role = 'title' | 'heading' | 'dim' | 'selected' | 'key' | 'brand' | 'error';

/** A stretch of one line that looks the same throughout. */
export interface Piece extends Span {
  readonly role?: Role;
  /** Whether a search matched here. */
  readonly marked?: boolean;
}

/** One line of the screen or of printed text: never wider than it was laid out for, never with a line break. */
export type Line = readonly Piece[];

/** The characters of a line. */
export const textOf = (line: Line): string => line.map(({ text }) => text).join('');

/** How many columns a line takes. */
export const widthOf = (line: Line): number => stringWidth(textOf(line));

/** The text made to fit into `width` columns, with an ellipsis if it had to be cut. */
export function cut(text: string, width: number, ellipsis: string): string {
  if (stringWidth(text) <= width) return text;
  return width < stringWidth(ellipsis) ? '' : cliTruncate(text, width, { truncationCharacter: ellipsis });
}

/** The end of a text that fits into `width` columns, with an ellipsis before it if its start had to go. */
export function endOf(text: string, width: number, ellipsis: string): string {
  if (stringWidth(text) <= width) return text;
  return cliTruncate(text, Math.max(1, width), { position: 'start', truncationCharacter: ellipsis });
}

/** The text cut or filled with spaces to exactly `width` columns. */
export function fill(text: string, width: number, ellipsis: string, side: 'start' | 'end' = 'end'): string {
  const short = cut(text, width, ellipsis);
  const space = ' '.repeat(Math.max(0, width - stringWidth(short)));
  return side === 'end' ? short + space : space + short;
}

/** A line whose first part stands at the left and whose second at the right; the first gives way when both don't fit. */
export function spread(left: Line, right: Line, width: number, ellipsis: string): Line {
  const shown = cutLine(left, Math.max(0, width - widthOf(right) - 1), ellipsis);
  const gap = width - widthOf(shown) - widthOf(right);
  return gap > 0 ? [...shown, { text: ' '.repeat(gap) }, ...right] : cutLine(left, width, ellipsis);
}

/** The line made to fit into `width` columns, with an ellipsis if it had to be cut. */
export function cutLine(line: Line, width: number, ellipsis: string): Line {
  if (widthOf(line) <= width) return line;
  const kept: Piece[] = [];
  let room = width - stringWidth(ellipsis);
  for (const piece of line) {
    const text = cut(piece.text, room, '');
    if (text !== '') kept.push({ ...piece, text });
    room -= stringWidth(text);
    if (text !== piece.text) break;
  }
  return room < 0 ? [] : [...kept, { text: ellipsis }];
}

/** The pieces with those stretches marked; offsets count the characters of the whole line. */
export function markPieces(pieces: readonly Piece[], ranges: readonly Range[]): readonly Piece[] {
  if (ranges.length === 0) return pieces;
  let at = 0;
  return pieces.flatMap((piece) => {
    const from = at;
    at += piece.text.length;
    const inside = ranges.filter(({ start, end }) => start < at && end > from);
    return inside.length === 0 ? [piece] : splitAt(piece, from, inside);
  });
}

function splitAt(piece: Piece, from: number, ranges: readonly Range[]): Piece[] {
  const parts: Piece[] = [];
  let done = 0;
  const add = (end: number, marked: boolean) => {
    if (end > done) parts.push({ ...piece, text: piece.text.slice(done, end), ...(marked && { marked }) });
    done = Math.max(done, end);
  };
  for (const { start, end } of ranges) {
    add(Math.max(0, start - from), false);
    add(Math.min(piece.text.length, end - from), true);
  }
  add(piece.text.length, false);
  return parts;
}
