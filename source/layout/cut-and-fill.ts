import { type Line, type Piece, textOf } from './line.ts';
import { widePart } from './wide-text.ts';
import { isNarrow, textWidth } from './width.ts';

/** How many columns a line takes. */
export const widthOf = (line: Line): number => textWidth(textOf(line));

/** The text made to fit into `width` columns, with an ellipsis if it had to be cut. */
export function cut(text: string, width: number, ellipsis: string): string {
  if (textWidth(text) <= width) return text;
  const room = width - textWidth(ellipsis);
  if (room < 0) return '';
  return (isNarrow(text) ? text.slice(0, room) : widePart(text, room, 'start')) + ellipsis;
}

/** The end of a text that fits into `width` columns, with an ellipsis before it if its start had to go. */
export function endOf(text: string, width: number, ellipsis: string): string {
  if (textWidth(text) <= width) return text;
  const room = Math.max(0, width - textWidth(ellipsis));
  return ellipsis + (isNarrow(text) ? text.slice(text.length - room) : widePart(text, room, 'end'));
}

/** The text cut or filled with spaces to exactly `width` columns. */
export function fill(text: string, width: number, ellipsis: string, side: 'start' | 'end' = 'end'): string {
  const short = cut(text, width, ellipsis);
  const space = ' '.repeat(Math.max(0, width - textWidth(short)));
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
  let room = width - textWidth(ellipsis);
  if (room < 0) return [];
  for (const piece of line) {
    const text = cut(piece.text, room, '');
    if (text !== '') kept.push({ ...piece, text });
    room -= textWidth(text);
    if (text !== piece.text) return [...kept, { text: ellipsis, ...(piece.style && { style: piece.style }) }];
  }
  return [...kept, { text: ellipsis }];
}
