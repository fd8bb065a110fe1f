import { expect, test } from 'vitest';
import { plainWords } from '../../../source/postings/news/plain-words.ts';

test('mark-up, punctuation, case, width and accents are no words; signs of currencies are', () => {
  expect(plainWords('## **Tasks**\n\n1. Ｂake [pies](https://a.example/x?y=1 "Pies"), café_style!')).toBe(
    'tasks bake pies cafestyle',
  );
  expect(plainWords('- bake pies<br/>\n- see <https://a.example>')).toBe('bake pies see');
  expect(plainWords('$5')).not.toBe(plainWords('€5'));
  expect(plainWords('a `b` c++ and c#')).toBe('a b c++ and c#');
});

test('a text that is nothing but mark-up takes no time that grows faster than it', () => {
  for (const part of ['](', '](x "', '<a', '\n', ' ', '1. ', 'https://', '$', '*'])
    expect(plainWords(part.repeat(50_000)).length).toBeLessThan(300_000);
}, 2000);
