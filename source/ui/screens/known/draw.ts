import { footerLine } from '../../components/footer.ts';
import { headerLine } from '../../components/header.ts';
import { pane } from '../../components/panes.ts';
import type { Draw } from '../draw.ts';

/** All that is known of the posting under the cursor beyond what it says itself. */
export const knownScreen: Draw = ({ state, view }, setting) => {
  const { glyphs } = setting;
  const { columns } = view.size;
  const { top } = state.known;
  const shown = view.knownLines.slice(top, top + view.helpRows).map((line) => [{ text: ' ' }, ...line]);
  const more = view.knownLines.length - top - shown.length;
  const status = more > 0 ? [{ text: `${more} more lines ` }] : [];
  return [
    headerLine({ title: 'what is known' }, columns, glyphs),
    ...pane(shown, columns, view.helpRows, glyphs),
    footerLine({ state, view }, setting, status),
  ];
};
