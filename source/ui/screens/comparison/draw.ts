import { cutLine } from '../../../layout/cut-and-fill.ts';
import { footerLine } from '../../components/footer.ts';
import { headerLine } from '../../components/header.ts';
import { pane } from '../../components/panes.ts';
import { isLow } from '../../window.ts';
import type { Draw } from '../draw.ts';
import { comparisonRows, lineAt } from './scrolling.ts';

const titles = { postings: 'compare', versions: 'what changed' } as const;

/** Postings side by side, or what changed in one, under a line that says which they are. */
export const comparisonScreen: Draw = ({ state, view }, setting) => {
  const { glyphs } = setting;
  const { size, comparison } = view;
  if (!comparison) return [];
  const { opened, sheet } = comparison;
  const { columns } = size;
  const rows = comparisonRows(size);
  const top = lineAt(sheet, state.comparison.place, rows);
  const shown = sheet.lines.slice(top, top + rows).map(({ line }) => [{ text: ' ' }, ...line]);
  const seen = Math.round((100 * Math.min(sheet.lines.length, top + rows)) / Math.max(1, sheet.lines.length));
  return [
    ...(isLow(size) ? [] : [headerLine({ title: titles[opened.of] }, columns, glyphs)]),
    cutLine([{ text: ' ' }, ...opened.head(columns - 2)], columns, glyphs.ellipsis),
    ...pane(shown, columns, rows, glyphs),
    footerLine({ state, view }, setting, [{ text: `${seen} % ` }]),
  ];
};
