import { expect, test } from 'vitest';
import { fold, startsWord, wordsOf } from '../../../source/postings/text/fold.ts';

test('case and accents do not matter, composed or not', () => {
  expect(fold('CAFÉ')).toBe('cafe');
  expect(fold('cafe\u0301')).toBe('cafe');
  expect(fold('Łódź Ñandú')).toBe('łodz nandu');
  expect(fold('한국어 日本')).toBe('한국어 日本');
});

test('words are runs of letters and digits, and C++ stays whole', () => {
  expect(wordsOf('Front-End Developer, C++/C# (web2)')).toEqual([
    'front',
    'end',
    'developer',
    'c++',
    'c#',
    'web2',
  ]);
  expect(wordsOf('* … –')).toEqual([]);
});

test('a text is found by the beginnings of neighbouring words, the last one unfinished', () => {
  expect(startsWord('Web services', 'web serv')).toBe(true);
  expect(startsWord('Web services', 'SERV')).toBe(true);
  expect(startsWord('Web services', 'we serv')).toBe(false);
  expect(startsWord('Web services', 'ervices')).toBe(false);
});
