import { expect, test } from 'vitest';
import { textOf } from '../../../../source/layout/line.ts';
import { frameLines } from '../../../../source/ui/screens/index.ts';
import { headless } from '../../headless.ts';

const searches = new Map([['berlin', 'loc:berlin']]);

test('S asks for a name, and saves the query under it', () => {
  const browser = headless({ query: 'support' });
  browser.press(['escape', 'S']);
  browser.paste('my first!');
  const last = frameLines(browser.snapshot(), browser.setting).map(textOf).at(-1);
  expect(last).toContain('save as @my-first▏');
  expect(browser.press(['enter'])).toEqual([{ kind: 'save-search', name: 'my-first', query: 'support' }]);
  expect(browser.snapshot().state.mode).toBe('list');
  browser.receive({ kind: 'search-saved', name: 'my-first', query: 'support' });
  expect(browser.snapshot().state.notice).toBe('saved: @my-first is support');
  browser.press(['/', 'ctrl+u', '@']);
  expect(browser.snapshot().view.completion).toBe('my-first');
});

test('without a name, or with Escape, nothing is saved', () => {
  const browser = headless({ query: 'support' });
  expect(browser.press(['escape', 'S', 'enter'])).toEqual([]);
  expect(browser.press(['S', 'x', 'escape'])).toEqual([]);
  expect(browser.snapshot().state.mode).toBe('list');
});

test('S does nothing where there is no query', () => {
  const browser = headless();
  browser.press(['S']);
  expect(browser.snapshot().state.mode).toBe('list');
});

test('a saved search stands in the query as soon as its name is typed, or completed', () => {
  const typed = headless({ searches });
  typed.press(['/', ...'@ber']);
  expect(typed.snapshot().view.results).toHaveLength(typed.snapshot().view.all.length);
  typed.press(['right']);
  expect(typed.snapshot().state.query.text).toBe('loc:berlin');
  expect(typed.snapshot().state.query.terms).toHaveLength(1);
});
