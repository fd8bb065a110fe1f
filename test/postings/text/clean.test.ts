import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanLine, cleanText } from '../../../source/postings/text/clean.ts';
import { hostileStrings } from './hostile-strings.ts';

const unsafe = /\p{Cc}|\p{Cf}|\p{Cs}|\p{Zl}|\p{Zp}|\p{Default_Ignorable_Code_Point}/u;

/** Arbitrary text made of ordinary, of exotic and of hostile pieces. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...Object.values(hostileStrings)),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(' '));

function expectSafe(text: string): void {
  expect(text).not.toMatch(unsafe);
  expect(text.isWellFormed()).toBe(true);
  expect(text).toBe(text.normalize('NFC'));
}

describe.each(Object.entries(hostileStrings))('%s', (_, hostile) => {
  test('leaves nothing in a line that a terminal would act on, and hides nothing beside it', () => {
    const line = cleanLine(`before ${hostile} – after`);
    expectSafe(line);
    expect(line).toMatch(/^before .*– after$/);
  });

  test('leaves nothing in a text that a terminal would act on', () => {
    const text = cleanText(`before\n${hostile}\n– after`);
    expectSafe(text.replaceAll('\n', ' '));
    expect(text).toMatch(/^before\n[\s\S]*\n– after$/);
  });
});

test('whatever is read becomes safe, and cleaning it again changes nothing', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const line = cleanLine(text);
      expectSafe(line);
      expect(cleanLine(line)).toBe(line);
      const lines = cleanText(text);
      expectSafe(lines.replaceAll('\n', ' '));
      expect(cleanText(lines)).toBe(lines);
    }),
  );
});

test('white space in a line becomes single spaces, also around what was dropped', () => {
  expect(cleanLine(' a\u00A0\t\n b\u3000c\u2028d ')).toBe('a b c d');
  expect(cleanLine('a \u001B[1m b \u200B c')).toBe('a b c');
  expect(cleanLine('a\u0085b')).toBe('a b');
});

test('an escape sequence goes as a whole', () => {
  for (const clean of [cleanLine, cleanText]) expect(clean('a\u001B[31mb\u001B]0;title\u0007c')).toBe('abc');
});

test('a line is as long as its cap at most, and never ends in half a character', () => {
  expect(cleanLine('x'.repeat(100_000))).toHaveLength(500);
  expect(cleanLine('x'.repeat(20), 10)).toBe('x'.repeat(10));
  expect(cleanLine(`${'x'.repeat(9)}😀😀`, 10)).toBe('x'.repeat(9));
});

test('ordinary text stays as it is', () => {
  for (const text of ['Sr. Engineer, “web” – 50 % (C++)', '日本語 한국어 ไทย עברית', 'Zoë Müller 😀'])
    expect([cleanLine(text), cleanText(text)]).toEqual([text, text]);
});

test('a text keeps its lines and its indentation; tabs become spaces', () => {
  expect(cleanText('a\r\n  b\rc\u2028d\n\n\te')).toBe('a\n  b\nc\nd\n\n    e');
});

test('characters that stand for nothing go, also those that some terminals draw', () => {
  for (const filler of ['\u115F', '\u1160', '\u3164', '\uFFA0', '\u034F', '\u17B4', '\u180B'])
    for (const clean of [cleanLine, cleanText]) expect(clean(`a${filler}b`)).toBe('ab');
});

test('a character keeps as many marks as any script has, and not more', () => {
  const marks = '\u0301\u0323\u0344';
  for (const clean of [cleanLine, cleanText]) {
    const few = `x${marks.slice(0, 2).repeat(10)}y`;
    expect(clean(few)).toBe(few.normalize('NFC'));
    const cut = clean(`Zoë ${`Z${marks.repeat(40)}`.repeat(2)}`);
    expect(cut).not.toMatch(/\p{M}{31}/u);
    expect(cut.normalize('NFD').replace(/\p{M}/gu, '')).toBe('Zoe ZZ');
    expect(clean(cut)).toBe(cut);
  }
});
