import { Terminal } from '@xterm/headless';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { isNarrow, textWidth } from '../../source/layout/width.ts';
import { cleanLine } from '../../source/postings/text/clean.ts';
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

test('any text takes at least as many columns as string-width says', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(textWidth(text)).toBeGreaterThanOrEqual(stringWidth(text));
    }),
  );
});

/** How many columns each of these texts takes in a terminal that counts character by character. */
async function columnsInTerminal(texts: readonly string[]): Promise<readonly number[]> {
  const terminal = new Terminal({ cols: 120, rows: texts.length + 1, allowProposedApi: true });
  await new Promise<void>((resolve) => terminal.write(texts.map((text) => `${text}|\r\n`).join(''), resolve));
  return texts.map((_, at) => {
    const row = terminal.buffer.active.getLine(at);
    for (let column = 119; column >= 0; column--) if (row?.getCell(column)?.getChars() === '|') return column;
    throw new Error(`no row of its own: ${texts[at]}`);
  });
}

test('no character takes more columns in a terminal than it counts', async () => {
  const characters = Array.from({ length: 0x20000 }, (_, code) => String.fromCodePoint(code))
    .filter((each) => /[^\p{Cs}\p{Cn}]/u.test(each))
    .map((each) => `a${each}`)
    .filter((each) => cleanLine(each) === each && each.length > 1);
  const taken = await columnsInTerminal(characters);
  expect(characters.length).toBeGreaterThan(50_000);
  expect(characters.filter((each, at) => (taken[at] ?? 0) > textWidth(each))).toEqual([]);
});

test.each([
  ['Thai', 'กำลังรับสมัครวิศวกรซอฟต์แวร์ทำงานที่บ้าน'],
  ['Hindi', 'वरिष्ठ सॉफ़्टवेयर इंजीनियर'],
  ['Bengali', 'জ্যেষ্ঠ সফটওয়্যার প্রকৌশলী'],
  ['Burmese', 'အကြီးတန်း ဆော့ဖ်ဝဲလ် အင်ဂျင်နီယာ'],
  ['Khmer', 'វិស្វករកម្មវិធីជាន់ខ្ពស់'],
  ['Malayalam', 'സീനിയർ സോഫ്റ്റ്‌വെയർ എഞ്ചിനീയർ'],
  ['Tamil', 'மூத்த மென்பொருள் பொறியாளர்'],
  ['Arabic', 'مهندس برمجيات أول'],
  ['Hebrew', 'מְהַנְדֵּס תּוֹכְנָה'],
  ['Japanese', 'シニアｿﾌﾄｳｪｱエンジニア'],
  ['Korean', '시니어 소프트웨어 엔지니어'],
  ['flags and pictures', '🇩🇪🇩 👍🏽 👩💻 ❤ ☎ 🏴 ⌚'],
])('%s takes no more columns in a terminal than it counts', async (_, text) => {
  const clean = cleanLine(text);
  const [taken = 0] = await columnsInTerminal([clean]);
  expect(textWidth(clean)).toBeGreaterThanOrEqual(taken);
  expect(textWidth(clean)).toBeGreaterThanOrEqual(stringWidth(clean));
});
