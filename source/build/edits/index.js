import { changedRows } from './changed-rows.js';
import { lazyGraphemes } from './lazy-graphemes.js';
import { leanOptions } from './lean-options.js';
import { rowsSideBySide } from './rows-side-by-side.js';
import { synchronousLayoutEngine } from './synchronous-layout-engine.js';
import { withoutDevtools } from './without-devtools.js';
import { withoutSecondCleaning } from './without-second-cleaning.js';
import { withoutSignalExit } from './without-signal-exit.js';

/** Edits without which the bundle does not start, is no CommonJS, or writes where it should not. */
export const neededEdits = [withoutDevtools, ...synchronousLayoutEngine, withoutSignalExit];

/** Edits that only make the program start or draw sooner: with and without them it draws the same. */
export const fasterEdits = [
  ...lazyGraphemes,
  rowsSideBySide,
  changedRows,
  withoutSecondCleaning,
  ...leanOptions,
];
