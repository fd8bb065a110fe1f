import { expect, test } from 'vitest';
import { numbersIn, splitNumbers } from '../../../source/ui/line/numbers.ts';

test.each([
  ['2', [2]],
  ['2-4', [2, 3, 4]],
  ['2,5', [2, 5]],
  ['2, 5 7 – 9', [2, 5, 7, 8, 9]],
  ['3 2-4', [3, 2, 4]],
  ['9-12', [9, 10]],
  ['1-99999999999999999999', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
  ['11', []],
  ['two', undefined],
  ['2 of them', undefined],
  ['', undefined],
])('%s of ten is %j', (typed, numbers) => {
  expect(numbersIn(typed, 10)).toEqual(numbers);
});

test.each([
  ['2-4 wc -l', '2-4', 'wc -l'],
  ['2, 5 wc', '2, 5', 'wc'],
  ['wc -l 2', '', 'wc -l 2'],
  ['2nd call', '', '2nd call'],
  ['7', '7', ''],
])('%s is the numbers “%s” and “%s”', (typed, numbers, rest) => {
  expect(splitNumbers(typed)).toEqual([numbers, rest]);
});
