import { endOf } from '../../../layout/cut-and-fill.ts';
import type { Line } from '../../../layout/line.ts';
import { footerLine } from '../../components/footer.ts';
import type { Setting } from '../../setting.ts';
import type { Snapshot } from '../../snapshot.ts';
import { screenBehind } from '../behind.ts';
import type { Draw } from '../draw.ts';

/** The line in which a note is typed, under the screen from which one came. */
export const noteScreen: Draw = (snapshot, setting) => [
  ...screenBehind(snapshot.state.note.from, snapshot, setting).slice(0, -1),
  footerLine(snapshot, setting, typedLine(snapshot, setting)),
];

/** On how many postings the note is, and its end. */
function typedLine({ state, view }: Snapshot, { glyphs }: Setting): Line {
  const count = view.chosen.length > 1 ? `note on ${view.chosen.length}: ` : 'note: ';
  const room = view.size.columns - count.length - 3;
  return [
    { text: count, style: 'key' },
    { text: `${endOf(state.note.text, room, glyphs.ellipsis)}${glyphs.caret} ` },
  ];
}
