import { widthOf } from '../layout/cut-and-fill.ts';
import type { Glyphs } from '../layout/glyphs.ts';
import type { Line, Piece } from '../layout/line.ts';
import type { Mode } from './modes.ts';
import { textFields } from './typing.ts';

/** A place on the screen, in columns and rows counted from 0. */
export interface CursorPlace {
  readonly x: number;
  readonly y: number;
}

/**
 * Where the terminal's cursor stands in a frame, for screen readers and magnifiers, which follow it also while it is hidden: at
 * the caret of what is typed, else where what is chosen begins, else in the first row.
 */
export function cursorPlace(lines: readonly Line[], mode: Mode, glyphs: Glyphs): CursorPlace {
  return (textFields[mode] && caretPlace(lines, mode, glyphs)) || chosenPlace(lines) || { x: 0, y: 0 };
}

/** Text is typed in the row under the header, or in the last one. */
function caretPlace(lines: readonly Line[], mode: Mode, { caret }: Glyphs): CursorPlace | undefined {
  const y = mode === 'search' ? 1 : lines.length - 1;
  const line = lines[y] ?? [];
  const at = line.findIndex(({ text }) => text.trimEnd().endsWith(caret));
  if (at === -1) return undefined;
  const before = (line[at]?.text ?? '').trimEnd().slice(0, -caret.length);
  return { x: widthOf([...line.slice(0, at), { text: before }]), y };
}

function chosenPlace(lines: readonly Line[]): CursorPlace | undefined {
  const isChosen = ({ style }: Piece) => style === 'selected';
  const y = lines.findIndex((line) => line.some(isChosen));
  const line = lines[y];
  return line && { x: widthOf(line.slice(0, line.findIndex(isChosen))), y };
}
