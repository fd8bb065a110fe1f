import { describe, expect, test } from 'vitest';
import { widthOf } from '../../../../source/layout/cut-and-fill.ts';
import { glyphsFor } from '../../../../source/layout/glyphs.ts';
import { textOf } from '../../../../source/layout/line.ts';
import { queryHelp } from '../../../../source/postings/search/query-help.ts';
import { defaultKeymap } from '../../../../source/ui/actions.ts';
import { nameOfKey } from '../../../../source/ui/key-names.ts';
import { helpLinesOf, keyHelp } from '../../../../source/ui/screens/help/text.ts';

const lines = (columns: number, { ascii = false, picking = false } = {}) =>
  helpLinesOf(columns, { glyphs: glyphsFor({ ascii }), picking, keymap: defaultKeymap });
const textFor = (columns: number, options?: { ascii?: boolean; picking?: boolean }) =>
  lines(columns, options).map(textOf);

describe('the key list', () => {
  test('names every action of the keymap that has a help, once', () => {
    const listed = keyHelp(defaultKeymap, false).flatMap(({ keys }) => keys.map(({ help }) => help));
    const promised = defaultKeymap.flatMap(({ help }) => help ?? []);
    expect(listed.toSorted()).toEqual(promised.toSorted());
  });

  test('stands under the part where a key works first', () => {
    const titleOf = (help: string) =>
      keyHelp(defaultKeymap, false).find(({ keys }) => keys.some((row) => row.help === help))?.title;
    expect([titleOf('down'), titleOf('erase a word'), titleOf('next section'), titleOf('copy link')]).toEqual(
      ['List', 'While typing', 'Posting', 'List'],
    );
  });

  test('writes keys as people do', () => {
    const written = keyHelp(defaultKeymap, false).flatMap(({ keys }) => keys.map((row) => row.keys));
    expect(written).toEqual(
      expect.arrayContaining(['j ↓', '^d PgDn', 'Enter l →', 'Shift-Tab [', '1…9', 'Space']),
    );
  });

  test('is plain ASCII where that is asked for', () => {
    const written = keyHelp(defaultKeymap, true).flatMap(({ keys }) => keys.map((row) => row.keys));
    expect(written).toEqual(expect.arrayContaining(['j Down', 'Enter l Right', '1-9']));
    expect(written.join('')).toMatch(/^[ -~]*$/);
  });
});

test('a key is named as it is typed', () => {
  expect(['ctrl+d', 'escape', 'shift+tab', 'up', 'J'].map((key) => nameOfKey(key))).toEqual([
    '^d',
    'Esc',
    'Shift-Tab',
    '↑',
    'J',
  ]);
  expect(nameOfKey('up', true)).toBe('Up');
});

describe('the help text', () => {
  test('has every key and everything that can be typed into the search', () => {
    const text = textFor(80).join('\n');
    for (const { keys, help } of keyHelp(defaultKeymap, false).flatMap((part) => part.keys))
      expect(text).toContain(`${keys.padEnd(16)}${help}`);
    for (const { example, means } of queryHelp) expect(text).toContain(`${example.padEnd(16)}${means}`);
  });

  test.each([40, 80, 200])('is never wider than a window of %i columns', (columns) => {
    for (const line of lines(columns)) expect(widthOf(line)).toBeLessThanOrEqual(columns - 2);
  });

  test('is plain ASCII where that is asked for', () => {
    expect(textFor(80, { ascii: true, picking: true }).join('')).toMatch(/^[ -~]*$/);
  });

  test('says what Enter does in pick mode, and only there', () => {
    expect(textFor(80, { picking: true }).at(-1)).toMatch(/^Pick mode: Enter prints/);
    expect(textFor(80).join('\n')).not.toContain('Pick mode:');
  });
});
