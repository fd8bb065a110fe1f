import type { Line } from '../../layout/line.ts';
import type { Setting } from '../setting.ts';
import type { Snapshot } from '../snapshot.ts';

/** Draws a screen: one line for each row of the window. */
export type Draw = (snapshot: Snapshot, setting: Setting) => readonly Line[];
