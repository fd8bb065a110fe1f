import { describe, expect, test } from 'vitest';
import { createFinder } from '../../../../source/postings/search/finder.ts';
import { longestQuery } from '../../../../source/postings/search/query.ts';
import type { Clock } from '../../../../source/ui/search-job.ts';
import { madeUp } from '../../../made-up-postings.ts';
import { frameOf } from '../../frame.tsx';
import { type Headless, headless, type Options } from '../../headless.ts';

const postings = Array.from({ length: 12 }, (_, at) =>
  madeUp({
    role: `Cook ${at}`,
    company: `Company ${'ABCDEFGHIJKL'[at]}`,
    team: at < 4 ? 'Kitchen' : 'Hall',
    locations: at < 9 ? ['Berlin'] : ['Paris'],
  }),
);

/** Time stands still, so that everything is counted at once, however slow the machine is. */
const clock: Clock = { now: () => 0, soon: () => {} };

const open = (options: Options = {}) => {
  const browser = headless({ finder: createFinder(postings), clock, ...options });
  browser.press(['f']);
  return browser;
};
const queryOf = (browser: Headless) => browser.snapshot().state.query.text;
const foundIn = (browser: Headless) => browser.snapshot().view.results.length;
/** The rows between the rules, of a window with the facets alone. */
const rowsOf = (browser: Headless) =>
  frameOf(browser)
    .slice(3, -2)
    .map((row) => row.trimEnd().replace(/ {2,}/g, '  '));

describe('the facets', () => {
  test('take the place of the list where there is no room for both', () => {
    expect(rowsOf(open({ size: { columns: 80, rows: 24 } })).slice(0, 12)).toEqual([
      ' Company',
      ' ❯  Company A  1',
      '  Company B  1',
      '  Company C  1',
      '  Company D  1',
      '  Company E  1',
      '  7 more',
      ' Team',
      '  Hall  8',
      '  Kitchen  4',
      ' Place',
      '  Berlin  9',
    ]);
  });

  test('stand beside the list in a wide window', () => {
    const frame = frameOf(open({ size: { columns: 120, rows: 40 } }));
    expect(frame[3]).toMatch(/^ ❯ Cook 0 .*│ {2}Company *$/);
    expect(frame[4]).toMatch(/^ {3}Cook 1 .*│ {2}❯ {3}Company A .* 1 *$/);
  });

  test('follow the cursor in the smallest window, the last field too', () => {
    const browser = open({ size: { columns: 40, rows: 10 } });
    expect(rowsOf(browser)).toHaveLength(5);
    browser.press(Array.from({ length: 30 }, () => 'down'));
    expect(rowsOf(browser).slice(-2)).toEqual([' Source', ' ❯  unstated  12']);
  });

  test('are gone through by value and by field', () => {
    const browser = open();
    const chosen = () => rowsOf(browser).find((row) => row.includes('❯'));
    browser.press(['tab', 'down']);
    expect(chosen()).toBe(' ❯  Kitchen  4');
    browser.press(['tab', 'tab', 'shift+tab']);
    expect(chosen()).toBe(' ❯  Berlin  9');
    browser.press(['up']);
    expect(chosen()).toBe(' ❯  Kitchen  4');
  });

  test('show the rest of a field where one asks for it', () => {
    const browser = open();
    browser.press([...Array.from({ length: 5 }, () => 'down'), 'enter']);
    expect(rowsOf(browser)).toContain(' ❯  Company F  1');
    expect(rowsOf(browser)).toContain('  Company L  1');
  });
});

describe('a value', () => {
  test('is written into the query by Enter, and taken out again', () => {
    const browser = open();
    browser.press(['tab', 'enter']);
    expect([queryOf(browser), foundIn(browser)]).toEqual(['team:Hall', 8]);
    expect(rowsOf(browser)).toContain(' ❯ + Hall  8');
    expect(rowsOf(browser)).toContain('  Kitchen  4');
    expect(rowsOf(browser)).toContain('  Berlin  5');
    browser.press(['enter']);
    expect([queryOf(browser), foundIn(browser)]).toEqual(['', 12]);
  });

  test('is excluded after an exclamation mark, and no longer by Enter alone', () => {
    const browser = open();
    browser.press(['tab', '!', 'up', 'down', 'enter']);
    expect([queryOf(browser), foundIn(browser)]).toEqual(['!team:Hall', 4]);
    expect(rowsOf(browser)).toContain(' ❯ ! Hall  8');
    browser.press(['enter']);
    expect(queryOf(browser)).toBe('');
  });

  test('is found by typing, in all fields and by the name of the field', () => {
    const browser = open();
    browser.press([...'ber']);
    expect(rowsOf(browser).filter(Boolean)).toEqual([' Place', ' ❯  Berlin  9']);
    browser.press(['!', 'enter']);
    expect(queryOf(browser)).toBe('!location:Berlin');
    browser.press(['ctrl+u', ...'year']);
    expect(rowsOf(browser).filter(Boolean)).toEqual([' Year', ' ❯  2018  3']);
    browser.press([...' zzz']);
    expect(rowsOf(browser).filter(Boolean)).toEqual([' No value is like this.']);
    expect(browser.press(['enter'])).toEqual([]);
  });

  test('keeps the words of the query, and what is typed of them', () => {
    const browser = open({ query: 'cook "a  b' });
    expect(browser.snapshot().state.mode).toBe('search');
    browser.press(['escape', '/', 'ctrl+u', ...'cook', 'escape', 'f', 'tab', 'enter', 'escape']);
    expect(queryOf(browser)).toBe('cook team:Hall');
    expect(browser.snapshot().state.mode).toBe('list');
  });

  test('is said to have no room where the query is too long', () => {
    const browser = open();
    browser.press(['escape', '/']);
    browser.paste(`'${'x'.repeat(longestQuery - 2)}`);
    browser.press(['escape', 'f', ...'year', 'enter']);
    expect(browser.snapshot().state.query.text).toHaveLength(longestQuery - 1);
  });
});

test('facets of many postings are counted in slices, and count anew when there are more', () => {
  const waiting: (() => void)[] = [];
  let time = 0;
  const now = () => {
    time += 5;
    return time;
  };
  const slow: Clock = { now, soon: (callback) => void waiting.push(callback) };
  const turn = () => {
    for (const callback of waiting.splice(0)) callback();
  };
  const many = Array.from({ length: 3000 }, (_, at) => madeUp({ role: `Cook ${at}`, company: 'Acme' }));
  const finder = createFinder(many);
  const browser = open({ finder, clock: slow });
  expect(rowsOf(browser)[0]).toBe(' counting…');
  while (waiting.length > 0) turn();
  expect(rowsOf(browser).slice(0, 2)).toEqual([' Company', ' ❯  Acme  3000']);
  const more = [madeUp({ role: 'Waiter', company: 'Acme' })];
  finder.add(more);
  browser.receive({ kind: 'postings-added', postings: more });
  expect(rowsOf(browser)[1]).toBe(' ❯  Acme  3000');
  while (waiting.length > 0) turn();
  expect(rowsOf(browser)[1]).toBe(' ❯  Acme  3001');
});

test('keys in one chunk find what they mean though nothing was counted before', () => {
  const browser = headless({ finder: createFinder(postings) });
  browser.press(['f', ...'kitchen', 'enter', 'escape', 'j']);
  expect(queryOf(browser)).toBe('team:Kitchen');
  expect(browser.snapshot().view.posting?.role).toBe('Cook 1');
});
