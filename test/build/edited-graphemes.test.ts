import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import cliTruncate from 'cli-truncate';
import { build } from 'esbuild';
import fc from 'fast-check';
import sliceAnsi from 'slice-ansi';
import stringWidth from 'string-width';
import { afterAll, expect, test } from 'vitest';
import wrapAnsi from 'wrap-ansi';
import { editing } from '../../source/build/edit.js';
import { isNarrow, isRgiEmoji, lazySegmenter } from '../../source/build/edits/graphemes.js';
import { lazyGraphemes } from '../../source/build/edits/lazy-graphemes.js';
import { makeTemporaryFolder } from '../temporary-folder.ts';

const folder = makeTemporaryFolder();
afterAll(() => folder.remove());

/** Characters and parts of characters that go together with others, or do not, in ways of their own. */
const pieces = [
  ...[
    'a',
    'Z',
    ' ',
    '0',
    '#',
    '\t',
    '\r\n',
    '\n',
    '\0',
    '\u001F',
    '\u007F',
    '\u001B[31m',
    '\u001B[39m',
    '\u009B',
  ],
  ...['é', 'ß', '¡', '\u00AD', '\u0301', '\u0308', '\u200D', '\u200B', '\uFE0F', '\uFE0E', '\u20E3'],
  ...['—', '…', '‹', '→', '─', '│', '┬', '▏', '❯', '•', '☑', '☎', '❤', '日', '本', 'ｶ', 'Ａ', '가', 'ᄀ', 'ᅡ'],
  ...['ก', 'ำ', 'न', '्', 'ع', '👍', '🏽', '👩', '💻', '🇩', '🇪', '🏴', '\u{E0067}', '\uD83D', '\uDE00', '𝒳'],
];

const anyText = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);

/** Mostly characters for which the slow way is not needed. */
const plainText = fc.string({
  unit: fc.oneof(
    { weight: 15, arbitrary: fc.constantFrom(...' aZé~¡ÿĀ˿ͰΩҁЯӿԯḀỿ–…‧€₿™ℹ⅏←⇿─│╿▏▟❯') },
    { weight: 1, arbitrary: fc.constantFrom(...pieces) },
  ),
  maxLength: 20,
});

const text = fc.oneof(anyText, plainText);

/** The same texts in every run. */
const always = { seed: 20_141_119, numRuns: 2000 } as const;

/** What Unicode recommends to be shown as one emoji. */
const rgiEmoji = '^\\p{RGI_Emoji}$';

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

test('the lazy segmenter finds the graphemes that Intl.Segmenter finds', () => {
  fc.assert(
    fc.property(text, (each) => {
      expect([...lazySegmenter.segment(each)]).toEqual([...segmenter.segment(each)]);
    }),
    always,
  );
});

test('the lazy segmenter finds the grapheme around any position', () => {
  const positions = fc.tuple(text, fc.nat(22));
  fc.assert(
    fc.property(positions, ([each, at]) => {
      expect(lazySegmenter.segment(each).containing(at)).toEqual(segmenter.segment(each).containing(at));
    }),
    always,
  );
});

test('an emoji is what the expression of Unicode says', () => {
  const emoji = new RegExp(rgiEmoji, 'v');
  fc.assert(
    fc.property(text, (each) => {
      for (const { segment } of segmenter.segment(each))
        expect(isRgiEmoji(segment)).toBe(emoji.test(segment));
    }),
    always,
  );
});

test('every character that counts as narrow is a grapheme of its own, one column wide', () => {
  const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(isNarrow);
  expect(characters.length).toBeGreaterThan(1500);
  expect(characters.filter((character) => stringWidth(character) !== 1)).toEqual([]);
  const text = characters.join('');
  expect([...segmenter.segment(text + text)]).toHaveLength(2 * characters.length);
});

test('text that counts as narrow is as wide as it has characters', () => {
  fc.assert(
    fc.property(text, (each) => {
      fc.pre(isNarrow(each));
      expect(stringWidth(each)).toBe(each.length);
    }),
    always,
  );
});

test('edited, the libraries measure, cut, slice and wrap every text as they do unedited', async () => {
  const lazy = await editedLibraries();
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 12 }), (each, width) => {
      expect(lazy.stringWidth(each)).toBe(stringWidth(each));
      expect(lazy.wrapAnsi(each, width, { hard: true })).toBe(wrapAnsi(each, width, { hard: true }));
      expect(lazy.cliTruncate(each, width)).toBe(cliTruncate(each, width));
      expect(lazy.sliceAnsi(each, 1, width)).toBe(sliceAnsi(each, 1, width));
    }),
    always,
  );
});

interface Libraries {
  readonly stringWidth: typeof stringWidth;
  readonly wrapAnsi: typeof wrapAnsi;
  readonly cliTruncate: typeof cliTruncate;
  readonly sliceAnsi: typeof sliceAnsi;
}

/** The libraries as they are in the program. */
async function editedLibraries(): Promise<Libraries> {
  const names = {
    stringWidth: 'string-width',
    wrapAnsi: 'wrap-ansi',
    cliTruncate: 'cli-truncate',
    sliceAnsi: 'slice-ansi',
  };
  const source = Object.entries(names).map(([name, from]) => `export { default as ${name} } from '${from}';`);
  const outfile = join(folder.path, 'libraries.mjs');
  await build({
    stdin: { contents: source.join('\n'), resolveDir: import.meta.dirname },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
    plugins: [
      editing(lazyGraphemes.filter(({ name }) => Object.values(names).some((each) => name.endsWith(each)))),
    ],
  });
  return import(pathToFileURL(outfile).href);
}
