import type { Line } from '../../layout/line.ts';
import type { Snapshot } from '../store.ts';
import type { Setting } from '../view.ts';

/** Draws a screen: one line for every row of the window. */
export type Draw = (snapshot: Snapshot, setting: Setting) => readonly Line[];
