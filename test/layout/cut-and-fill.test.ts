import cliTruncate from 'cli-truncate';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cut, endOf, fill } from '../../source/layout/cut-and-fill.ts';
import { textWidth } from '../../source/layout/width.ts';
import { anyText, narrowText } from './texts.ts';

const width = fc.integer({ min: 2, max: 40 });

test('what is too long is cut, and an ellipsis says so', () => {
  expect(cut('Release engineer', 8, '…')).toBe('Release…');
  expect(cut('東京で働く', 6, '…')).toBe('東京…');
  expect(endOf('Release engineer', 8, '…')).toBe('…ngineer');
  expect(cut('Release', 7, '…')).toBe('Release');
});

test('without room there is nothing, and without an ellipsis every column is used', () => {
  expect(cut('Release', 0, '…')).toBe('');
  expect(cut('Release', 2, '...')).toBe('');
  expect(cut('Release', 1, '')).toBe('R');
});

test('narrow text is cut as cli-truncate cuts it', () => {
  fc.assert(
    fc.property(narrowText, width, (text, columns) => {
      expect(cut(text, columns, '…')).toBe(cliTruncate(text, columns));
      expect(endOf(text, columns, '…')).toBe(cliTruncate(text, columns, { position: 'start' }));
    }),
  );
});

test('filled, any text takes exactly the columns that it should', () => {
  fc.assert(
    fc.property(anyText, width, (text, columns) => {
      expect(textWidth(fill(text, columns, '…'))).toBe(columns);
    }),
  );
});
