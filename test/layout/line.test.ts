import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cut, cutLine, fill, spread, widthOf } from '../../source/layout/cut-and-fill.ts';
import { highlightPieces, type Line, textOf } from '../../source/layout/line.ts';
import { cleanLine } from '../../source/postings/text/clean.ts';

const line = (...texts: readonly string[]): Line => texts.map((text) => ({ text }));
const anyLine = fc
  .array(
    fc.string({ unit: 'grapheme' }).map((text) => ({ text: cleanLine(text) })),
    { maxLength: 5 },
  )
  .filter((pieces) => widthOf(pieces) < 60);
const anyWidth = fc.integer({ min: 0, max: 40 });

test('a text that is too long is cut, with an ellipsis in its last column', () => {
  expect(cut('Service Engineer', 16, '…')).toBe('Service Engineer');
  expect(cut('Service Engineer', 10, '…')).toBe('Service E…');
  expect(cut('Service Engineer', 10, '...')).toBe('Service...');
  expect(cut('Service Engineer', 2, '...')).toBe('');
});

test('wide characters count two columns and are never halved', () => {
  expect(cut('日本語日本語', 6, '…')).toBe('日本…');
  expect(cut('👍🏽🇩🇪x', 6, '…')).toBe('👍🏽…');
  expect(fill('日本語', 5, '…')).toBe('日本…');
  expect(fill('日本語', 4, '…')).toBe('日… ');
});

test('a text is filled to its column on the side that is asked for', () => {
  expect(fill('Web', 6, '…')).toBe('Web   ');
  expect(fill('Web', 6, '…', 'start')).toBe('   Web');
});

test('a piece that has one column left keeps its first character with its accent, if it is narrow', () => {
  const shown = (text: string) => textOf(cutLine([{ text: 'ab' }, { text }], 4, '…'));
  expect(['cde', 'c\u0301de', '日本'].map(shown)).toEqual(['abc…', 'abc\u0301…', 'ab…']);
});

test('a line is cut across its pieces and keeps how they look', () => {
  const styled: Line = [
    { text: 'Senior ', strong: true },
    { text: 'Engineer', highlighted: true },
  ];
  expect(cutLine(styled, 15, '…')).toEqual(styled);
  expect(cutLine(styled, 10, '…')).toEqual([
    { text: 'Senior ', strong: true },
    { text: 'En', highlighted: true },
    { text: '…' },
  ]);
  const dim: Line = [{ text: 'Senior ' }, { text: 'Engineer', style: 'dim' }];
  expect(cutLine(dim, 10, '…')).toEqual([
    { text: 'Senior ' },
    { text: 'En', style: 'dim' },
    { text: '…', style: 'dim' },
  ]);
});

test('of two parts the right one stays and the left one gives way', () => {
  expect(textOf(spread(line('left'), line('right'), 12, '…'))).toBe('left   right');
  expect(textOf(spread(line('long left part'), line('right'), 12, '…'))).toBe('long … right');
  expect(textOf(spread(line('left'), line('a far too long right part'), 12, '…'))).toBe('left');
});

test('no line is wider than it was asked to be', () => {
  fc.assert(
    fc.property(anyLine, anyLine, anyWidth, fc.constantFrom('…', '...'), (left, right, width, ellipsis) => {
      expect(widthOf(cutLine(left, width, ellipsis))).toBeLessThanOrEqual(width);
      expect(widthOf(spread(left, right, width, ellipsis))).toBeLessThanOrEqual(width);
      expect(widthOf([{ text: fill(textOf(left), width, ellipsis) }])).toBe(width);
    }),
  );
});

test('stretches are marked across pieces, and nothing else of them changes', () => {
  const pieces: Line = [{ text: 'Senior ', strong: true }, { text: 'Engineer' }];
  expect(highlightPieces(pieces, [{ start: 4, end: 10 }])).toEqual([
    { text: 'Seni', strong: true },
    { text: 'or ', strong: true, highlighted: true },
    { text: 'Eng', highlighted: true },
    { text: 'ineer' },
  ]);
  expect(highlightPieces(pieces, [])).toEqual(pieces);
  expect(
    highlightPieces(
      [{ text: 'abcd' }],
      [
        { start: 0, end: 1 },
        { start: 3, end: 4 },
      ],
    ),
  ).toEqual([{ text: 'a', highlighted: true }, { text: 'bc' }, { text: 'd', highlighted: true }]);
});
