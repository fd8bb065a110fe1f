import { expect, test } from 'vitest';
import { isForegroundStat, isForegroundState } from '../../source/terminal/foreground.ts';

test.each([
  ['41 (node) T 7 41 7 34816 41 4194304 0', true],
  ['41 (node) T 7 41 7 34816 7 4194304 0', false],
  ['41 (a) 9 (b) T 7 41 7 34816 41 4194304 0', true],
])('%j says whether the process is in the foreground', (stat, isForeground) => {
  expect(isForegroundStat(stat)).toBe(isForeground);
});

test.each([
  ['S+\n', true],
  ['Ss+', true],
  ['T\n', false],
])('ps says with %j whether the process is in the foreground', (state, isForeground) => {
  expect(isForegroundState(state)).toBe(isForeground);
});
