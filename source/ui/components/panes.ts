import { widthOf } from '../../layout/cut-and-fill.ts';
import type { Glyphs } from '../../layout/glyphs.ts';
import type { Line } from '../../layout/line.ts';
import { ruleLine } from './rule.ts';

/** Two columns of lines. */
interface Panes {
  readonly left: readonly Line[];
  /** Width of the left pane in columns. */
  readonly leftWidth: number;
  readonly right: readonly Line[];
}

/** Two panes with a divider between them and rules above and below; `height` does not count the rules. */
export function panes(
  { left, leftWidth, right }: Panes,
  width: number,
  height: number,
  glyphs: Glyphs,
): readonly Line[] {
  const rows = Array.from({ length: height }, (_, at): Line => {
    const { [at]: row = [] } = left;
    const gap = ' '.repeat(Math.max(0, leftWidth - widthOf(row)));
    return [
      ...row,
      { text: gap },
      { text: `${glyphs.vertical} `, style: 'dim', target: 'nothing' },
      ...(right[at] ?? []),
    ];
  });
  return [
    ruleLine(width, glyphs, { at: leftWidth, panes: 'below' }),
    ...rows,
    ruleLine(width, glyphs, { at: leftWidth, panes: 'above' }),
  ];
}

/** One pane of full width with rules above and below; `height` does not count the rules. */
export function pane(lines: readonly Line[], width: number, height: number, glyphs: Glyphs): readonly Line[] {
  const rows = Array.from({ length: height }, (_, at) => lines[at] ?? []);
  return [ruleLine(width, glyphs), ...rows, ruleLine(width, glyphs)];
}
