import { longestLine } from '../layout/measures.ts';

/** A window's size in characters. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** The smallest window that is drawn. */
export const smallest: Size = { columns: 40, rows: 10 };

/** From this width on there are two panes side by side. */
const wideFrom = 100;

/** Windows lower than this have no room for facts. */
const lowBelow = 14;

/** Lines used by header, rules and footer. */
const frame = { list: 5, help: 4, posting: 4 } as const;

/** Whether a window is too small to draw. */
export const isTooSmall = ({ columns, rows }: Size): boolean =>
  columns < smallest.columns || rows < smallest.rows;

/** Whether two panes fit side by side. */
export const isWide = ({ columns }: Size): boolean => columns >= wideFrom;

/** Whether a window has no room for facts above the text. */
export const isLow = ({ rows }: Size): boolean => rows < lowBelow;

/** Columns of the list beside the preview. */
export const listWidth = ({ columns }: Size): number => Math.min(76, Math.floor(columns * 0.52));

/** Columns of the outline beside the text. */
export const outlineWidth = ({ columns }: Size): number => Math.min(34, Math.floor(columns * 0.24));

/** Columns of a posting's text. */
export const textWidth = (size: Size): number =>
  Math.min(longestLine, isWide(size) ? size.columns - outlineWidth(size) - 4 : size.columns - 2);

/** Rows of the list. */
export const listRows = ({ rows }: Size): number => Math.max(1, rows - frame.list);

/** Rows of a posting's text. In two panes a heading stands above it; otherwise the outline takes a line. */
export function textRows(size: Size): number {
  const facts = isLow(size) ? 0 : 1;
  const outline = isWide(size) ? 2 : 1;
  return Math.max(1, size.rows - frame.posting - facts - outline);
}

/** Rows of the help text. */
export const helpRows = ({ rows }: Size): number => Math.max(1, rows - frame.help);
