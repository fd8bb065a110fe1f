import { expect, test } from 'vitest';
import { queryHelp } from '../../../../source/postings/search/query-help.ts';
import { defaultKeymap } from '../../../../source/ui/actions.ts';
import { keyHelp } from '../../../../source/ui/screens/help/text.ts';
import { frameOf } from '../../frame.tsx';
import { headless } from '../../headless.ts';

test('a window that is high enough shows all keys at once', () => {
  const browser = headless({ size: { columns: 120, rows: 120 } });
  browser.press(['?']);
  const text = frameOf(browser).join('\n');
  for (const { keys, help } of keyHelp(defaultKeymap, false).flatMap((part) => part.keys))
    expect(text).toContain(` ${keys.padEnd(16)}${help}`);
  expect(text).not.toContain('more lines');
});

test('the smallest one pages through to the last line', () => {
  const browser = headless({ size: { columns: 40, rows: 10 } });
  browser.press(['?']);
  expect(frameOf(browser).at(-1)).toMatch(/^ \d+ more lines/);
  browser.press(Array.from({ length: 40 }, () => 'space'));
  expect(frameOf(browser).at(-1)).not.toContain('more lines');
  const last = queryHelp.at(-1)?.means.split(' ').at(-1) ?? '';
  expect(frameOf(browser).at(-3)).toMatch(new RegExp(`${last}$`));
});

test.each(['?', 'escape', 'q', 'enter', 'h'])('%s leads back to where one was', (key) => {
  const browser = headless();
  browser.press(['enter', 'tab']);
  const before = frameOf(browser);
  browser.press(['?']);
  expect(frameOf(browser)[0]).toBe(' npm-jobs  help');
  expect(browser.press([key])).toEqual([]);
  expect(frameOf(browser)).toEqual(before);
});
