import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { isNarrow, textWidth } from '../../source/layout/width.ts';
import { anyText } from './texts.ts';

test('every character that counts as narrow is a grapheme of its own, one column wide', () => {
  const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(isNarrow);
  expect(characters.length).toBeGreaterThan(1500);
  expect(characters.filter((character) => stringWidth(character) !== 1)).toEqual([]);
  const graphemes = new Intl.Segmenter().segment(characters.join('').repeat(2));
  expect([...graphemes]).toHaveLength(2 * characters.length);
});

test('letters, quotes, arrows and frames are narrow; what is wide, joined or combined is not', () => {
  for (const text of ['', 'a Z ~', 'Größe “naïve” — ok…', 'Ελληνικά', 'русский', '❯ │ ─ ▏ • ↑', 'a\u00A0b'])
    expect(isNarrow(text), text).toBe(true);
  for (const text of [
    '日本',
    'e\u0301',
    '👍',
    '❤\uFE0F',
    'a\tb',
    'a\nb',
    '\u001B[1m',
    '\u00AD',
    '\u200B',
    '가',
  ])
    expect(isNarrow(text), text).toBe(false);
});

test('any text takes as many columns as string-width says', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(textWidth(text)).toBe(stringWidth(text));
    }),
  );
});
