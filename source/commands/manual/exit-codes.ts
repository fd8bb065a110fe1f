import type { Row } from './rows.ts';

/** What the program leaves with. */
export const exitCodeRows: readonly Row[] = [
  ['0', 'printed, or left the browser'],
  ['1', 'nothing matched, or a check found errors'],
  ['2', 'bad usage, unreadable source, or no terminal to draw on'],
  ['70', 'the program itself broke down'],
  ['129, 143', 'the terminal went away, or the program was told to end'],
  ['130', 'Ctrl-C, or left the browser without a pick when one was to be printed'],
];
