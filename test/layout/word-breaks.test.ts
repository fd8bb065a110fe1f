import fc from 'fast-check';
import { expect, test } from 'vitest';
import wrapAnsi from 'wrap-ansi';
import { breakBetweenWords, narrowMeasure } from '../../source/layout/word-breaks.ts';
import { narrowText } from './texts.ts';

const width = fc.integer({ min: 1, max: 24 });

const rowsOf = (text: string, ranges: readonly { start: number; end: number }[]) =>
  ranges.map(({ start, end }) => text.slice(start, end));

test.each([
  ['one two three', 7, ['one two', 'three']],
  ['one  two', 8, ['one  two']],
  ['  one  ', 8, ['one']],
  ['in abcdefghijkl', 8, ['in abcde', 'fghijkl']],
  ['in abcdefghijklmnop', 8, ['in', 'abcdefgh', 'ijklmnop']],
  ['   ', 8, ['']],
])('“%s” in %i columns', (text, columns, rows) => {
  expect(rowsOf(text, breakBetweenWords(text, columns, narrowMeasure))).toEqual(rows);
});

test('narrow text is wrapped as wrap-ansi wraps it', () => {
  fc.assert(
    fc.property(narrowText, width, (text, columns) => {
      const words = wrapAnsi(text, columns, { hard: true }).split('\n');
      expect(rowsOf(text, breakBetweenWords(text, columns, narrowMeasure))).toEqual(words);
      const full = wrapAnsi(text, columns, { hard: true, wordWrap: false, trim: false }).split('\n');
      expect(rowsOf(text, narrowMeasure.fullBreaks(text, columns))).toEqual(full);
    }),
    { numRuns: 2000 },
  );
});
