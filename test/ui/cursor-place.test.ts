import { expect, test } from 'vitest';
import { glyphsFor } from '../../source/layout/glyphs.ts';
import { textOf } from '../../source/layout/line.ts';
import { cursorPlace } from '../../source/ui/cursor-place.ts';
import { frameLines } from '../../source/ui/screens/index.ts';
import { headless } from './headless.ts';

/** What stands before and behind the cursor after these keys. */
function around(
  keys: readonly string[],
  ascii = false,
): readonly [row: number, before: string, behind: string] {
  const browser = headless({ glyphs: glyphsFor({ ascii }) });
  browser.press(keys);
  const lines = frameLines(browser.snapshot(), browser.setting);
  const { x, y } = cursorPlace(lines, browser.snapshot().state.mode, browser.setting.glyphs);
  const text = textOf(lines[y] ?? []);
  return [y, text.slice(0, x).trim(), text.slice(x).trim().split('  ')[0] ?? ''];
}

test('it stands on the chosen row', () => {
  expect(around(['j', 'j'])).toEqual([5, '❯', 'Support Tech']);
});

test.each([
  [false, '▏'],
  [true, '_'],
])('it stands behind what is typed, in ASCII: %s', (ascii, caret) => {
  expect(around(['/', 'a', '_', 'b'], ascii)).toEqual([1, '/ a_b', caret]);
  expect(around(['enter', '/', 't', 'e', 'a'], ascii)).toEqual([
    23,
    'find: tea',
    expect.stringContaining(caret),
  ]);
});

test('it stands on the section that is read', () => {
  expect(around(['enter', 'tab'])[2]).toMatch(/^❯?2 What/);
});
