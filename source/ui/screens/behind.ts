import type { Line } from '../../layout/line.ts';
import type { Mode } from '../modes.ts';
import type { Setting } from '../setting.ts';
import type { Snapshot } from '../snapshot.ts';
import { listScreen } from './list/draw.ts';
import { postingScreen } from './posting/draw.ts';

/** The list or posting from which one came to a line that is typed under it. */
export function screenBehind(from: Mode, { state, view }: Snapshot, setting: Setting): readonly Line[] {
  const draw = from === 'posting' ? postingScreen : listScreen;
  return draw({ state: { ...state, mode: from }, view }, setting);
}
