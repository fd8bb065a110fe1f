import type { Sheet } from '../../../layout/comparison/sheet.ts';
import { clamp } from '../../clamp.ts';
import { isLow, type Size } from '../../window.ts';

/** Lines of header, head, rules and footer; low windows have no header. */
const frame = 5;

/** Rows that a comparison has on a window. */
export function comparisonRows(size: Size): number {
  return Math.max(1, size.rows - frame + (isLow(size) ? 1 : 0));
}

/** The line at that place, or the last one before it; never so far down that rows would be empty. */
export function lineAt({ lines }: Sheet, place: number, rows: number): number {
  const after = lines.findIndex((line) => line.place > place);
  return clamp((after === -1 ? lines.length : after) - 1, 0, Math.max(0, lines.length - rows));
}
