import { footerLine } from '../../components/footer.ts';
import { headerLine } from '../../components/header.ts';
import { pane } from '../../components/panes.ts';
import type { Draw } from '../draw.ts';

/** The keys and the search syntax, from the same tables that the program runs on. */
export const helpScreen: Draw = ({ state, view }, setting) => {
  const { glyphs } = setting;
  const { columns } = view.size;
  const { top } = state.help;
  const shown = view.helpLines.slice(top, top + view.helpRows).map((line) => [{ text: ' ' }, ...line]);
  const more = view.helpLines.length - top - shown.length;
  const status = more > 0 ? [{ text: `${more} more lines ` }] : [];
  return [
    headerLine({ title: 'help' }, columns, glyphs),
    ...pane(shown, columns, view.helpRows, glyphs),
    footerLine({ state, view }, setting, status),
  ];
};
