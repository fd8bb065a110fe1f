import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { glyphsFor } from '../../../source/layout/glyphs.ts';
import { createFinder } from '../../../source/postings/search/finder.ts';
import { fivePostings, madeUp, madeUpSection } from '../../made-up-postings.ts';
import { frameOf, inks, paintedFrameOf } from '../frame.tsx';
import { type Headless, headless, type Options } from '../headless.ts';

const smallest = [40, 10] as const;
const usual = [80, 24] as const;
const wide = [120, 40] as const;
const huge = [200, 60] as const;

/** Postings whose texts are wider than any window, some of them in characters of two columns. */
const awkward = [
  madeUp({
    role: 'シニアサービス信頼性エンジニア'.repeat(7),
    team: 'サービス信頼性チーム',
    posted: '2018-10-31',
    remote: 'partly',
    remoteNote: 'two days a week '.repeat(20).trim(),
    locations: Array.from({ length: 12 }, (_, at) => `Some City ${at}, Some Country`),
    sections: Array.from({ length: 12 }, (_, at) =>
      madeUpSection(
        `A heading of many words ${'and more '.repeat(at)}`.trim(),
        `${'語'.repeat(110)}\n\n${'x'.repeat(210)}`,
      ),
    ),
  }),
  madeUp({ role: 'A', team: 'B', locations: [], sections: [] }),
];

const screens: Readonly<Record<string, readonly string[]>> = {
  'the list': [],
  'the end of the list': ['G'],
  'the search line': ['/', ...'engineer'],
  'a search without a match': ['/', ...'zzzz zzzz zzzz zzzz zzzz zzzz zzzz'],
  'a search in the sections': ['/', ...'text:a'],
  'a posting': ['enter'],
  'the end of a posting': ['enter', '4', 'G'],
  'the find line': ['enter', '/', ...'words'],
  'a hit': ['enter', '/', 'a', 'enter', 'n'],
  'the help': ['?'],
  'the end of the help': ['?', ...Array.from({ length: 30 }, () => 'space')],
};

function shown(screen: string, more: Options): Headless {
  const browser = headless(more);
  browser.press(screens[screen] ?? []);
  return browser;
}

describe.each([
  { what: 'a few postings', postings: fivePostings, windows: [smallest, usual, wide, huge] },
  { what: 'awkward ones', postings: awkward, windows: [smallest, wide] },
  { what: 'awkward ones in plain ASCII', postings: awkward, windows: [usual, wide], ascii: true },
  { what: 'none at all', postings: [], windows: [usual, wide] },
])('with $what', ({ postings, windows, ascii = false }) => {
  const finder = createFinder(postings);
  const scenes = Object.keys(screens).flatMap((screen) => windows.map((size) => [screen, ...size] as const));

  test.each(scenes)('%s is as high as a window of %i by %i and no wider', (screen, columns, rows) => {
    const frame = frameOf(shown(screen, { finder, glyphs: glyphsFor({ ascii }), size: { columns, rows } }));
    expect(frame).toHaveLength(rows);
    expect(frame.filter((line) => stringWidth(line) > columns)).toEqual([]);
    expect(frame[0]?.trim()).not.toBe('');
    expect(frame.at(-1)?.trim()).toMatch(/[A-Za-z%]/);
    // Ink's own sign for a line that it had to cut because it was wider than the program meant it to be.
    if (ascii) expect(frame.filter((line) => line.includes('…'))).toEqual([]);
  });
});

test.each(Object.keys(screens))(
  '%s is told by characters alone: with colours the same ones stand there',
  (screen) => {
    const browser = shown(screen, { size: { columns: 120, rows: 40 } });
    const [bare, ...others] = [inks.plain, inks.attributes, inks.colors].map((ink) =>
      frameOf(browser, ink).map((line) => line.trimEnd()),
    );
    for (const other of others) expect(other).toEqual(bare);
  },
);

test.each(Object.keys(screens))(
  '%s has no colour where none is wanted, only bold, dim and underline',
  (screen) => {
    const painted = paintedFrameOf(shown(screen, {}), inks.attributes).join('\n');
    const codes = [...painted.matchAll(/\u001B\[([\d;]*)m/g)].map(([, code]) => code);
    expect(
      codes.filter((code) => !['1', '2', '3', '4', '9', '22', '23', '24', '29'].includes(code ?? '')),
    ).toEqual([]);
  },
);

test.each([
  [39, 10],
  [40, 9],
  [10, 3],
])('a window of %i by %i says in one line that it is too small', (columns, rows) => {
  const [first, ...others] = frameOf(headless({ size: { columns, rows } }));
  expect('Window too small: 40x10 is needed.').toContain(first?.replace(/…$/, ''));
  expect(first).toMatch(/^Window to/);
  expect(others.join('')).toBe('');
});
