import fc from 'fast-check';

/** Characters and parts of characters that go together with others, or do not, in ways of their own. */
const pieces = [
  ...[
    'é',
    '\u0301',
    '\u200D',
    '\uFE0F',
    '日',
    'ｶ',
    '가',
    'ᄀ',
    'ᅡ',
    'ก',
    'ำ',
    'न',
    '्',
    'ع',
    '👍',
    '🏽',
    '👩',
    '💻',
  ],
  ...['🇩', '🇪', '𝒳', '❤', '\u00AD'],
];

/** Text of one line, of characters that take one column each. */
export const narrowText = fc.string({
  unit: fc.constantFrom(...'      abcdeZ.,-é~¡ÿĀ˿ͰΩҁЯӿԯḀỿ–…€™←│─▏❯'),
  maxLength: 60,
});

/** Text of one line: narrow, or with anything in it. */
export const anyText = fc.oneof(
  narrowText,
  fc.array(fc.oneof(narrowText, fc.constantFrom(...pieces)), { maxLength: 9 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);
