import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from '../../source/layout/width.ts';
import { type Breaks, fullBreaks, noBreaks, wordBreaks } from '../../source/layout/wrap.ts';
import { cleanText } from '../../source/postings/text/clean.ts';

const rows = (breaks: Breaks, text: string, width: number) =>
  breaks(text, width).map(({ start, end }) => text.slice(start, end));

test('text breaks between words, and the space at a break belongs to no line', () => {
  expect(rows(wordBreaks, 'one two three four', 9)).toEqual(['one two', 'three', 'four']);
  expect(rows(wordBreaks, 'one two', 7)).toEqual(['one two']);
});

test('only a word wider than a line is broken inside', () => {
  expect(rows(wordBreaks, 'https://example.com/a here', 10)).toEqual(['https://ex', 'ample.com/', 'a here']);
});

test('a break never halves what is read as one character', () => {
  expect(rows(wordBreaks, '日本語日本語', 5)).toEqual(['日本', '語日', '本語']);
  expect(rows(wordBreaks, '👍🏽👍🏽', 5)).toEqual(['👍🏽', '👍🏽']);
  expect(rows(wordBreaks, '🇩🇪🇳🇴', 3)).toEqual(['🇩🇪', '🇳🇴']);
  expect(rows(wordBreaks, 'क्षक्ष', 3)).toEqual(['क्ष', 'क्ष']);
});

test('code breaks where a line is full and keeps its spaces', () => {
  expect(rows(fullBreaks, '  if  (xyz)   y', 6)).toEqual(['  if  ', '(xyz) ', '  y']);
  expect(rows(fullBreaks, 'if (xyz)', 6)).toEqual(['if (xy', 'z)']);
});

test('empty text is one empty line', () => {
  for (const breaks of [wordBreaks, fullBreaks, noBreaks])
    expect(breaks('', 10)).toEqual([{ start: 0, end: 0 }]);
});

test('a forced line break is kept, with the empty lines that it makes', () => {
  expect(rows(wordBreaks, 'a\nb\n\nc', 10)).toEqual(['a', 'b', '', 'c']);
});

test('no two lines begin at the same place', () => {
  const starts = wordBreaks('a\n\n\nb', 10).map(({ start }) => start);
  expect(new Set(starts).size).toBe(starts.length);
});

test('every line fits, in order, and no visible character is lost', () => {
  const anyText = fc.string({ unit: 'grapheme', maxLength: 60 }).map(cleanText);
  fc.assert(
    fc.property(
      anyText,
      fc.integer({ min: 8, max: 30 }),
      fc.constantFrom(wordBreaks, fullBreaks),
      (text, width, breaks) => {
        const ranges = breaks(text, width);
        const shown = ranges.map(({ start, end }) => text.slice(start, end));
        for (const row of shown) expect(textWidth(row)).toBeLessThanOrEqual(width);
        expect(ranges).toEqual(ranges.toSorted((a, b) => a.start - b.start));
        expect(shown.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      },
    ),
  );
});
