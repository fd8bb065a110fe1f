import { expect, test } from 'vitest';
import { textOf } from '../../source/layout/line.ts';
import { mouseMessages } from '../../source/ui/mouse.ts';
import { frameLines } from '../../source/ui/screens/index.ts';
import { type Headless, headless } from './headless.ts';

const screenOf = (browser: Headless) => frameLines(browser.snapshot(), browser.setting).map(textOf);

/** Does something with the mouse where a text stands on the screen. */
function act(browser: Headless, text: string, kind: 'pressed' | 'wheel-up' | 'wheel-down' = 'pressed') {
  const row = screenOf(browser).findIndex((line) => line.includes(text));
  const column = screenOf(browser)[row]?.indexOf(text) ?? -1;
  for (const message of mouseMessages({ kind, column, row }, browser)) browser.receive(message);
  return browser.snapshot();
}

test.each([
  [80, 24],
  [120, 40],
])('a click chooses a row at %i by %i, and a second one opens it', (columns, rows) => {
  const browser = headless({ size: { columns, rows } });
  const { results } = browser.snapshot().view;
  const role = results[2]?.role ?? '';
  expect(act(browser, role).view.posting).toBe(results[2]);
  expect(act(browser, '❯').state.mode).toBe('posting');
});

test.each([
  [80, 24],
  [120, 40],
])('a click on a section goes there at %i by %i', (columns, rows) => {
  const browser = headless({ size: { columns, rows } });
  browser.press(['enter']);
  const { heading = '' } = browser.snapshot().view.chapters[1] ?? {};
  expect(act(browser, `2 ${heading}`).state.anchor.chapter).toBe(1);
});

test('the wheel moves in the list and scrolls the help', () => {
  const browser = headless();
  const [line = ''] = screenOf(browser);
  expect(act(browser, line, 'wheel-down').state.cursor).toBe(3);
  expect(act(browser, line, 'wheel-up').state.cursor).toBe(0);
  browser.press(['?']);
  const before = screenOf(browser);
  act(browser, before[0] ?? '', 'wheel-down');
  expect(screenOf(browser)[2]).toBe(before[5]);
});

test('a click beside the rows does nothing', () => {
  const browser = headless({ size: { columns: 120, rows: 40 } });
  const before = browser.snapshot();
  for (const [column, row] of [
    [3, 0],
    [100, 4],
    [3, 38],
    [3, 39],
    [500, 500],
  ] as const)
    expect(mouseMessages({ kind: 'pressed', column, row }, browser)).toEqual([]);
  expect(browser.snapshot()).toEqual(before);
});
