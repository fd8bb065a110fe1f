import { expect, test } from 'vitest';
import { mergeRanges, rangesOf, wordRanges } from '../../../source/postings/text/ranges.ts';
import { bracketed } from '../bracketed.ts';

const found = (text: string, needle: string) => bracketed(text, rangesOf(text, needle));

test('every place of a text is found, whatever the case and accents', () => {
  expect(found('Web and web and WEB', 'web')).toBe('[Web] and [web] and [WEB]');
  expect(found('Café CAFE', 'café')).toBe('[Café] [CAFE]');
  expect(found('aaaa', 'aa')).toBe('[aa][aa]');
});

test('places count in the text itself, also behind characters that fold to fewer or more', () => {
  expect(found('cafe\u0301 bar', 'bar')).toBe('cafe\u0301 [bar]');
  expect(found('cafe\u0301 bar', 'cafe')).toBe('[cafe\u0301] bar');
  expect(found('👩‍💻 İzmir web', 'web')).toBe('👩‍💻 İzmir [web]');
  expect(found('İzmir', 'izm')).toBe('[İzm]ir');
});

test('nothing is found where there is nothing to find', () => {
  expect(rangesOf('web', '')).toEqual([]);
  expect(rangesOf('', 'web')).toEqual([]);
  expect(rangesOf('web', 'wbe')).toEqual([]);
});

test('words come with their places', () => {
  expect(bracketed('Front-End, C++ Café!', wordRanges('Front-End, C++ Café!'))).toBe(
    '[Front]-[End], [C++] [Café]!',
  );
  expect(wordRanges('  Café')).toEqual([{ word: 'cafe', start: 2, end: 6 }]);
});

test('ranges that touch or overlap become one, in order', () => {
  const ranges = [
    { start: 6, end: 8 },
    { start: 0, end: 2 },
    { start: 2, end: 4 },
    { start: 7, end: 7 },
  ];
  expect(mergeRanges(ranges)).toEqual([
    { start: 0, end: 4 },
    { start: 6, end: 8 },
  ]);
});
