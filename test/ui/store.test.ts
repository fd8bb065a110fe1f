import { describe, expect, test } from 'vitest';
import type { Posting } from '../../source/postings/posting.ts';
import { createFinder } from '../../source/postings/search/finder.ts';
import { parseQuery, type Query } from '../../source/postings/search/query.ts';
import type { Search } from '../../source/postings/search/term-search.ts';
import type { Store } from '../../source/ui/store.ts';
import { fivePostings, madeUp } from '../made-up-postings.ts';
import { type Headless, headless } from './headless.ts';

const stateOf = (browser: Store) => browser.snapshot().state;
const rolesIn = (browser: Store) => browser.snapshot().view.results.map(({ role }) => role);

describe('keys', () => {
  test('of one chunk are taken in order', () => {
    const browser = headless();
    browser.press(['/', 'w', 'e', 'b', 'enter', 'tab', 'j']);
    expect(browser.snapshot().view.posting?.role).toBe('Web Developer');
    expect(stateOf(browser)).toMatchObject({
      mode: 'posting',
      query: parseQuery('web'),
      anchor: { chapter: 1 },
    });
  });

  test('that mean nothing change nothing', () => {
    const browser = headless();
    const before = stateOf(browser);
    expect(browser.press(['z', 'left', 'ctrl+a', '5'])).toEqual([]);
    expect(stateOf(browser)).toEqual(before);
  });

  test('are letters while something is typed, whatever they are elsewhere', () => {
    const browser = headless();
    browser.press(['/', 'q', 'j', '?', 'space', '1', 'G', 'y', '/']);
    expect(stateOf(browser)).toMatchObject({ mode: 'search', query: { text: 'qj? 1Gy/' } });
  });

  test('with a name are not typed', () => {
    const browser = headless();
    browser.press(['/', 'a', 'f5', 'right', 'ctrl+a', 'b']);
    expect(stateOf(browser).query.text).toBe('ab');
  });
});

describe('a posting that is chosen by its key', () => {
  const choose = (browser: Headless, key = '') => browser.receive({ kind: 'posting-chosen', key });

  test('is under the cursor', () => {
    const browser = headless();
    choose(browser, fivePostings[3]?.key);
    expect(browser.snapshot().view.posting).toBe(fivePostings[3]);
  });

  test('leaves the cursor where it is if it is not among the results', () => {
    const browser = headless();
    browser.press(['j']);
    choose(browser, 'another');
    expect(browser.snapshot().view.posting).toBe(fivePostings[1]);
  });
});

test('postings that are selected by their keys are all that is selected', () => {
  const browser = headless();
  browser.press(['tab']);
  const keys = fivePostings.slice(2, 4).map(({ key }) => key);
  browser.receive({ kind: 'postings-selected', keys });
  expect(browser.snapshot().view.chosen).toEqual(fivePostings.slice(2, 4));
});

describe('an action that is chosen by its name', () => {
  const choose = (browser: Headless, id: string, nth?: number) =>
    browser.receive({ kind: 'action-chosen', id, ...(nth !== undefined && { nth }) });

  test('does what its keys do', () => {
    const browser = headless();
    choose(browser, 'list.down');
    choose(browser, 'list.open');
    choose(browser, 'posting.section', 1);
    expect(browser.snapshot().view.posting).toBe(fivePostings[1]);
    expect(stateOf(browser)).toMatchObject({ mode: 'posting', anchor: { chapter: 1 } });
    choose(browser, 'posting.copy-link');
    expect(browser.press([])).toEqual([{ kind: 'copy-links', postings: [fivePostings[1]] }]);
  });

  test('does nothing where its keys would not, or where there is none', () => {
    const browser = headless();
    const before = stateOf(browser);
    for (const id of ['posting.next', 'list.clear-query', 'pick.cancel', 'no.such']) choose(browser, id);
    expect(stateOf(browser)).toBe(before);
    expect(browser.press([])).toEqual([]);
  });
});

describe('Escape only steps back', () => {
  test('out of typing, then clears the query, then does nothing', () => {
    const browser = headless();
    browser.press(['/', 'w', 'e', 'b']);
    const steps = [1, 2, 3].map(() => {
      const effects = browser.press(['escape']);
      return [stateOf(browser).mode, stateOf(browser).query.text, effects];
    });
    expect(steps).toEqual([
      ['list', 'web', []],
      ['list', '', []],
      ['list', '', []],
    ]);
  });

  test('out of finding, then out of the posting', () => {
    const browser = headless();
    browser.press(['enter', '/', 't', 'e', 'a', 'enter']);
    const steps = [1, 2].map(() => {
      browser.press(['escape']);
      return [stateOf(browser).mode, stateOf(browser).find];
    });
    expect(steps).toEqual([
      ['posting', ''],
      ['list', ''],
    ]);
  });

  test('leaves with 130 at the top level in pick mode, but clears the query before', () => {
    const browser = headless({ picking: true, query: 'web' });
    expect(browser.press(['escape'])).toEqual([]);
    expect(browser.press(['escape'])).toEqual([]);
    expect(browser.press(['escape'])).toEqual([{ kind: 'leave', exitCode: 130 }]);
  });
});

describe('leaving', () => {
  test.each(['list', 'posting'] as const)('q in %s leaves with 0, in pick mode with 130', (mode) => {
    const open = mode === 'posting' ? ['l'] : [];
    expect(headless().press([...open, 'q'])).toEqual([{ kind: 'leave', exitCode: 0 }]);
    expect(headless({ picking: true }).press([...open, 'q'])).toEqual([{ kind: 'leave', exitCode: 130 }]);
  });

  test.each([[[]], [['/']], [['l']], [['l', '/']], [['?']]])('^c leaves with 130 after %j', (keys) => {
    expect(headless().press([...keys, 'ctrl+c'])).toEqual([{ kind: 'leave', exitCode: 130 }]);
  });

  test('in pick mode Enter prints the role under the cursor, from the list, the search and the posting', () => {
    const printed = (keys: readonly string[]) => headless({ picking: true }).press(keys);
    const third = [{ kind: 'print', postings: [fivePostings[2]] }];
    expect(printed(['j', 'j', 'enter'])).toEqual(third);
    expect(printed(['/', 't', 'e', 'c', 'h', 'enter'])).toEqual(third);
    expect(printed(['j', 'j', 'l', 'enter'])).toEqual(third);
  });

  test('keys behind the one that leaves are not taken', () => {
    expect(headless({ picking: true }).press(['enter', 'q', 'enter'])).toHaveLength(1);
  });

  test('keys behind ^z wait until the screen is back, and a second ^z among them is the same wish', () => {
    const browser = headless();
    expect(browser.press(['ctrl+z', 'j', 'ctrl+z'])).toEqual([{ kind: 'suspend' }]);
    expect(browser.press(['j', 'ctrl+z'])).toEqual([]);
    browser.receive({ kind: 'stop-requested' });
    expect(stateOf(browser).cursor).toBe(0);
    browser.receive({ kind: 'screen-returned' });
    expect(stateOf(browser).cursor).toBe(2);
    expect(browser.press(['ctrl+z', 'q'])).toEqual([{ kind: 'suspend' }]);
    browser.receive({ kind: 'screen-returned' });
    expect(browser.press([])).toEqual([{ kind: 'leave', exitCode: 0 }]);
  });

  test('where nothing was found, nothing is printed', () => {
    expect(headless({ picking: true, query: 'zzzzzz' }).press(['enter'])).toEqual([]);
  });
});

describe('effects', () => {
  test.each([
    ['y', { kind: 'copy-links', postings: [fivePostings[1]] }],
    ['Y', { kind: 'copy-postings', postings: [fivePostings[1]] }],
    ['o', { kind: 'open-link', posting: fivePostings[1] }],
  ])('%s asks for it of the posting under the cursor, in the list and while reading', (key, effect) => {
    expect(headless().press(['j', key])).toEqual([effect]);
    expect(headless().press(['enter', 'J', key])).toEqual([effect]);
    expect(headless({ query: 'zzzzzz' }).press(['escape', key])).toEqual([]);
  });

  test('what came of one is told until the next key', () => {
    const browser = headless();
    browser.receive({ kind: 'copied', what: 'a link' });
    expect(stateOf(browser).notice).toBe('copied a link');
    browser.press(['x']);
    expect(stateOf(browser).notice).toBe('');
  });
});

describe('searching', () => {
  test('narrows with every key and widens with every erased one', () => {
    const browser = headless();
    const counts = ['/', 't', 'e', 'c', 'h', 'backspace', 'ctrl+u'].map((key) => {
      browser.press([key]);
      return browser.snapshot().view.results.length;
    });
    expect(counts[0]).toBe(5);
    expect(counts[4]).toBe(1);
    expect(counts[5]).toBe(counts[3]);
    expect(counts[6]).toBe(5);
  });

  test('a query that one starts with finds as if it had just been typed', () => {
    const browser = headless({ query: 'web' });
    expect([stateOf(browser).mode, rolesIn(browser)]).toEqual(['search', ['Web Developer']]);
    browser.press(['x']);
    expect(stateOf(browser).query.text).toBe('webx');
  });

  test('an unfinished field narrows nothing', () => {
    const browser = headless({ query: 'team' });
    browser.press([':']);
    expect(rolesIn(browser)).toHaveLength(5);
    browser.press(['s', 'u']);
    expect(rolesIn(browser)).toEqual(['Support Tech']);
  });

  test('the order that is asked for holds until another is chosen', () => {
    const browser = headless({ order: 'role' });
    expect(rolesIn(browser)[0]).toBe('Community Manager');
    browser.press(['s', 's']);
    expect([browser.snapshot().view.order, rolesIn(browser)[0]]).toEqual([
      'newest',
      'Service Reliability Engineer',
    ]);
  });
});

describe('finding in a posting', () => {
  test('shows the first hit while one types, from where one was', () => {
    const browser = headless();
    browser.press(['enter', '/', 'd', 'o', 'c', 'k', 'e', 'r']);
    expect(stateOf(browser).anchor).toMatchObject({ chapter: 1, offset: 0 });
    browser.press(['enter', 'n']);
    expect(stateOf(browser).anchor.chapter).toBe(2);
    browser.press(['n']);
    expect(stateOf(browser).anchor.chapter).toBe(1);
  });

  test('goes back to where one was when it finds nothing any more', () => {
    const browser = headless();
    browser.press(['enter', '2', '/', 'F', 'a', 'c', 't']);
    expect(stateOf(browser).anchor.chapter).not.toBe(1);
    browser.press(['x']);
    expect(stateOf(browser).anchor).toMatchObject({ chapter: 1, offset: 0 });
  });
});

describe('pasting', () => {
  test('types the text as one line, keys in it too', () => {
    const browser = headless();
    browser.press(['/']);
    browser.paste('web\rdev\u001B[A');
    expect(stateOf(browser)).toMatchObject({ mode: 'search', query: { text: 'web dev' } });
  });

  test('finds in the posting', () => {
    const browser = headless();
    browser.press(['enter', '/']);
    browser.paste('docker');
    expect(stateOf(browser)).toMatchObject({ find: 'docker', anchor: { chapter: 1 } });
  });

  test('does nothing where nothing is typed', () => {
    const browser = headless();
    browser.paste('qjG');
    expect(stateOf(browser)).toMatchObject({ mode: 'list', query: { text: '' }, cursor: 0 });
  });
});

describe('a resize', () => {
  test('keeps the posting, the section and the paragraph', () => {
    const browser = headless();
    browser.press(['enter', 'tab', 'j', 'j', 'j', 'j']);
    const before = stateOf(browser);
    for (const columns of [40, 200, 80]) browser.resize({ columns, rows: 24 });
    expect(stateOf(browser)).toEqual(before);
    expect(browser.snapshot().view.size).toEqual({ columns: 80, rows: 24 });
  });
});

describe('whoever listens', () => {
  test('is told of every change until they no longer want to', () => {
    const browser = headless();
    let told = 0;
    const unsubscribe = browser.subscribe(() => told++);
    browser.press(['j', 'j']);
    browser.resize({ columns: 90, rows: 24 });
    browser.receive({ kind: 'copied', what: 'x' });
    expect(told).toBe(3);
    unsubscribe();
    browser.press(['j']);
    expect(told).toBe(3);
  });

  test('sees what has not changed as the same', () => {
    const browser = headless();
    const before = browser.snapshot().view;
    browser.press(['j']);
    expect(browser.snapshot().view.results).toBe(before.results);
  });
});

describe('while postings are read on', () => {
  const more = madeUp({ role: 'Web Writer', posted: '2019-Q1' });
  const reading = (query = '') => {
    const finder = createFinder(fivePostings);
    const browser = headless({ finder, query, isLoading: true });
    const add = (posting: Posting) => {
      finder.add([posting]);
      browser.receive({ kind: 'postings-added', postings: [posting] });
    };
    return { browser, add };
  };

  test('more of them come into the list, also into what was searched for', () => {
    const { browser, add } = reading('web');
    add(more);
    expect(rolesIn(browser)).toContain('Web Writer');
    expect(browser.snapshot().view.totals.total).toBe(6);
  });

  test('the chosen one stays chosen, and the cursor that was never moved stays on the best', () => {
    const chosen = reading();
    chosen.browser.press(['j', 'j']);
    chosen.add(more);
    expect(chosen.browser.snapshot().view.posting?.role).toBe('Support Tech');
    expect(stateOf(chosen.browser).cursor).toBe(3);
    const best = reading();
    best.add(more);
    expect(best.browser.snapshot().view.posting?.role).toBe('Web Writer');
  });

  test('the one that is read stays open, where it is', () => {
    const { browser, add } = reading();
    browser.press(['enter', 'tab', 'j']);
    const { anchor } = stateOf(browser);
    add(more);
    expect(browser.snapshot().view.posting?.role).toBe('Service Reliability Engineer');
    expect(stateOf(browser)).toMatchObject({ mode: 'posting', anchor });
  });

  test('Escape at the top level stops that, once there is no query to clear', () => {
    const { browser } = reading('web');
    expect(browser.press(['escape', 'escape'])).toEqual([]);
    expect(browser.press(['escape'])).toEqual([{ kind: 'stop-loading' }]);
    browser.receive({ kind: 'loading-ended' });
    expect(browser.press(['escape'])).toEqual([]);
    expect(browser.snapshot().view.totals.isLoading).toBe(false);
  });
});

describe('a search that takes long', () => {
  /** A browser whose searches take three turns, the list of the queries that they work for, and how to give them a turn. */
  const slow = () => {
    const finder = createFinder(fivePostings);
    const worked: string[] = [];
    const waiting: (() => void)[] = [];
    function* search(query: Query): Search {
      for (let step = 0; step < 3; step++) {
        worked.push(query.text);
        yield;
      }
      return finder.find(query);
    }
    let time = 0;
    const now = () => {
      time += 100;
      return time;
    };
    const clock = { now, soon: (callback: () => void) => void waiting.push(callback) };
    const turn = () => {
      for (const callback of waiting.splice(0)) callback();
    };
    return { browser: headless({ finder: { ...finder, search }, clock }), worked, turn };
  };

  test('is not waited for by keys that type: the list changes when it is over', () => {
    const { browser, turn } = slow();
    browser.press(['/', 'w', 'e', 'x', 'backspace', 'b']);
    expect(stateOf(browser).query.text).toBe('web');
    expect(rolesIn(browser)).toHaveLength(5);
    for (let turns = 0; turns < 3; turns++) turn();
    expect(rolesIn(browser)).toEqual(['Web Developer']);
  });

  test('is finished for a key that goes by what was found', () => {
    const { browser } = slow();
    browser.press(['/', 'w', 'e', 'b', 'enter']);
    expect(browser.snapshot().view.posting?.role).toBe('Web Developer');
    expect(stateOf(browser).mode).toBe('posting');
  });

  test('is given up for a newer one, which does not wait for it', () => {
    const { browser, worked, turn } = slow();
    browser.press(['/', 'w', 'e']);
    const before = worked.length;
    for (let turns = 0; turns < 3; turns++) turn();
    expect(worked.slice(before)).toEqual(['we', 'we']);
  });
});

test('without any posting every key is harmless', () => {
  const browser = headless({ finder: createFinder() });
  const keys = 'j k G g ctrl+d enter l s y Y o ? j escape / a ctrl+n enter escape escape'.split(' ');
  expect(browser.press(keys)).toEqual([]);
  expect(stateOf(browser)).toMatchObject({ mode: 'list', query: { text: '' }, cursor: 0 });
});

test('a posting without sections can be read: its facts are there', () => {
  const browser = headless({ finder: createFinder([madeUp({ role: 'Bare', sections: [] })]) });
  browser.press(['enter', 'space', 'tab', '1', 'b']);
  expect(browser.snapshot().view.chapters.map(({ heading }) => heading)).toEqual(['Facts']);
});
