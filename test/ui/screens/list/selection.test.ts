import { describe, expect, test } from 'vitest';
import { glyphsFor } from '../../../../source/layout/glyphs.ts';
import { createFinder } from '../../../../source/postings/search/finder.ts';
import { fivePostings, madeUp } from '../../../made-up-postings.ts';
import { frameOf } from '../../frame.tsx';
import { type Headless, headless } from '../../headless.ts';

const selectedIn = (browser: Headless) =>
  fivePostings.flatMap(({ key }, at) => (browser.snapshot().state.selected.has(key) ? [at] : []));
const firstColumn = (browser: Headless) =>
  frameOf(browser)
    .slice(3, 8)
    .map((line) => line.slice(0, 2));

describe('selecting', () => {
  test.each([
    ['Tab', ['tab', 'tab'], 2],
    ['Space', ['space', 'space'], 2],
    ['Tab while typing', ['/', 'tab', 'tab'], 2],
    ['Shift-Tab, going up', ['j', 'shift+tab', 'shift+tab'], 0],
  ])('by %s takes the posting under the cursor and moves on', (_, keys, cursor) => {
    const browser = headless();
    browser.press(keys);
    expect(browser.snapshot().state.cursor).toBe(cursor);
    expect(selectedIn(browser)).toEqual([0, 1]);
  });

  test('twice takes it out again', () => {
    const browser = headless();
    browser.press(['tab', 'tab', 'k', 'tab']);
    expect(selectedIn(browser)).toEqual([0]);
  });

  test('all takes every match, and again none of them, but no other', () => {
    const browser = headless();
    browser.press(['G', 'tab', '/', ...'engineer', 'escape', 'A']);
    expect(selectedIn(browser)).toEqual([0, 1, 4]);
    browser.press(['A']);
    expect(selectedIn(browser)).toEqual([4]);
  });

  test('where nothing was found does nothing', () => {
    const browser = headless({ query: 'zzzz' });
    browser.press(['tab', 'escape', 'space', 'A']);
    expect(selectedIn(browser)).toEqual([]);
  });
});

describe('a selection', () => {
  test.each([
    [40, 10],
    [80, 24],
    [120, 40],
  ])('is told by a sign in the first column and a count in the header, at %i by %i', (columns, rows) => {
    const browser = headless({ size: { columns, rows } });
    browser.press(['tab', 'j', 'tab']);
    expect(firstColumn(browser)).toEqual(['> ', '  ', '> ', ' ❯', '  ']);
    expect(frameOf(browser)[0]).toMatch(/ 2 selected {2}\? help$/);
    browser.press(['/', ...'support']);
    expect(frameOf(browser)[0]).toContain('2 selected, 1 not shown');
  });

  test('looks the same in plain ASCII', () => {
    const browser = headless({ glyphs: glyphsFor({ ascii: true }) });
    browser.press(['tab', 'tab', 'k']);
    expect(firstColumn(browser)).toEqual(['> ', '>>', '  ', '  ', '  ']);
  });

  test('outlasts another query, another order and more postings', () => {
    const finder = createFinder(fivePostings);
    const browser = headless({ finder });
    browser.press(['j', 'tab', '/', ...'web', 'escape', 's']);
    expect(selectedIn(browser)).toEqual([1]);
    browser.press(['/', 'ctrl+u', ...'web', 'tab']);
    const more = [madeUp({ role: 'Newest of all', posted: '2020-01-01' })];
    finder.add(more);
    browser.receive({ kind: 'postings-added', postings: more });
    browser.press(['ctrl+u', 'escape', 's']);
    expect(frameOf(browser)[0]).toContain('2 selected  ');
  });

  test('is cleared by Esc before the query is', () => {
    const browser = headless({ query: 'engineer' });
    browser.press(['tab', 'escape', 'escape']);
    expect(browser.snapshot().state).toMatchObject({ mode: 'list', query: { text: 'engineer' } });
    expect(selectedIn(browser)).toEqual([]);
    browser.press(['escape']);
    expect(browser.snapshot().state.query.text).toBe('');
  });
});

describe('what is done with several', () => {
  const select = ['G', 'tab', 'g', 'tab', '/', ...'engineer'];

  test.each([
    ['y', 'copy-links'],
    ['Y', 'copy-postings'],
  ])('by %s is done with all, those that are not shown last', (key, kind) => {
    const postings = [fivePostings[0], fivePostings[4]];
    expect(headless().press([...select, 'escape', key])).toEqual([{ kind, postings }]);
    expect(headless().press([...select, 'enter', key])).toEqual([{ kind, postings }]);
  });

  test('in pick mode Enter prints all, in the order of the list', () => {
    const all = headless({ picking: true }).press([...select, 'ctrl+u', 'enter']);
    expect(all).toEqual([{ kind: 'print', postings: [fivePostings[0], fivePostings[4]] }]);
    const byTeam = headless({ picking: true, order: 'oldest' }).press(['A', 'enter']);
    expect(byTeam).toEqual([{ kind: 'print', postings: fivePostings.toReversed() }]);
  });
});
