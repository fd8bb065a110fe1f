import { endOf } from '../../../layout/cut-and-fill.ts';
import type { Line } from '../../../layout/line.ts';
import { footerLine } from '../../components/footer.ts';
import type { Setting } from '../../setting.ts';
import type { Snapshot } from '../../snapshot.ts';
import { screenBehind } from '../behind.ts';
import type { Draw } from '../draw.ts';

/** The command line under the screen from which one came. */
export const commandScreen: Draw = (snapshot, setting) => [
  ...screenBehind(snapshot.state.command.from, snapshot, setting).slice(0, -1),
  footerLine(snapshot, setting, typedLine(snapshot, setting)),
];

/** How many postings go into the command, and its end. */
function typedLine({ state, view }: Snapshot, { glyphs }: Setting): Line {
  const count = view.chosen.length > 1 ? `${view.chosen.length} postings | ` : '| ';
  const room = view.size.columns - count.length - 3;
  return [
    { text: count, style: 'key' },
    { text: `${endOf(state.command.text, room, glyphs.ellipsis)}${glyphs.caret} ` },
  ];
}
