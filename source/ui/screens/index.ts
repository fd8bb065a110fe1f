import { cutLine } from '../../layout/cut-and-fill.ts';
import type { Line } from '../../layout/line.ts';
import type { Paint } from '../../layout/palette.ts';
import type { Mode } from '../modes.ts';
import type { Setting } from '../setting.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Store } from '../store.ts';
import { isTooSmall, smallest } from '../window.ts';
import { commandScreen } from './command/draw.ts';
import { comparisonScreen } from './comparison/draw.ts';
import type { Draw } from './draw.ts';
import { facetsScreen } from './facets/draw.ts';
import { helpScreen } from './help/draw.ts';
import { knownScreen } from './known/draw.ts';
import { listScreen } from './list/draw.ts';
import { marksScreen } from './marks/draw.ts';
import { namingScreen } from './naming/draw.ts';
import { noteScreen } from './note/draw.ts';
import { postingScreen } from './posting/draw.ts';

const screens: Readonly<Record<Mode, Draw>> = {
  list: listScreen,
  search: listScreen,
  posting: postingScreen,
  find: postingScreen,
  help: helpScreen,
  facets: facetsScreen,
  command: commandScreen,
  naming: namingScreen,
  comparison: comparisonScreen,
  mark: marksScreen,
  note: noteScreen,
  known: knownScreen,
};

/** The whole frame as it is written to the terminal. */
export function paintedFrame({ setting, snapshot }: Store, paint: Paint): string {
  return frameLines(snapshot(), setting).map(paint).join('\n');
}

/** The whole frame, a line a row; a single line if the window is too small. */
export function frameLines(snapshot: Snapshot, setting: Setting): readonly Line[] {
  const { size } = snapshot.view;
  if (!isTooSmall(size)) return screens[snapshot.state.mode](snapshot, setting);
  const text = `Window too small: ${smallest.columns}x${smallest.rows} is needed.`;
  return [cutLine([{ text }], size.columns, setting.glyphs.ellipsis)];
}
