import { expect, test } from 'vitest';
import { textOf } from '../../source/layout/line.ts';
import { createFinder } from '../../source/postings/search/finder.ts';
import { frameLines } from '../../source/ui/screens/index.ts';
import { progressText } from '../../source/ui/source-state.ts';
import { fivePostings, madeUp } from '../made-up-postings.ts';
import { type Headless, headless } from './headless.ts';

const open = (query = '') => headless({ finder: createFinder(fivePostings), query });
const looked = (store: Headless) => store.snapshot().view.posting?.role;
const lines = (store: Headless) => frameLines(store.snapshot(), store.setting).map(textOf);
const [newest, older, support, ...others] = fivePostings;
const newer = madeUp({ role: 'Newer', posted: '2019-Q1' });

test('what a person looks at stays before them while postings come and go', () => {
  const store = open();
  store.press(['j', 'j']);
  store.receive({ kind: 'postings-replaced', gone: [newest, older] as never, come: [newer] });
  expect(looked(store)).toBe('Support Tech');
  expect(store.snapshot().view.totals.total).toBe(4);
  expect(store.snapshot().view.results[0]).toBe(newer);
});

test('also in the first row, and while a posting is read that is edited meanwhile', () => {
  const store = open();
  store.receive({ kind: 'postings-replaced', gone: [], come: [newer] });
  expect(looked(store)).toBe(newest?.role);
  store.press(['enter']);
  const edited = { ...(newest as typeof newer), role: 'Edited' };
  store.receive({ kind: 'postings-replaced', gone: [newest] as never, come: [edited] });
  expect([looked(store), store.snapshot().state.mode]).toEqual(['Edited', 'posting']);
});

test('a posting that no longer is what was searched for stays while it is read, and is gone with the next search', () => {
  const store = open('role:service');
  store.press(['down', 'enter']);
  expect(looked(store)).toBe(older?.role);
  const other = { ...(older as typeof newer), role: 'Other' };
  store.receive({ kind: 'postings-replaced', gone: [older] as never, come: [other] });
  store.press(['j']);
  expect([looked(store), store.snapshot().state.mode]).toEqual(['Other', 'posting']);
  expect(store.snapshot().view.results).toEqual([newest, other]);
  store.press(['escape']);
  expect(looked(store)).toBe('Other');
  store.receive({ kind: 'postings-added', postings: [] });
  expect(store.snapshot().view.results).toEqual([newest]);
});

test('what is gone stays as long as it is looked at or selected', () => {
  const store = open();
  store.press(['j', 'tab', 'enter']);
  expect(looked(store)).toBe(support?.role);
  store.receive({ kind: 'postings-replaced', gone: fivePostings, come: [newer] });
  expect(looked(store)).toBe(support?.role);
  expect(
    store
      .snapshot()
      .view.results.map(({ key }) => key)
      .toSorted(),
  ).toEqual([newer, older, support].map((posting) => posting?.key).toSorted());
  expect(others.length).toBe(2);
});

test('a search that is typed goes on with what is there now', () => {
  const store = open('harpsichord');
  expect(store.snapshot().view.results).toEqual([]);
  const harpsichord = madeUp({ role: 'Harpsichord Tuner' });
  store.receive({ kind: 'postings-replaced', gone: [newest] as never, come: [harpsichord] });
  store.press(['down']);
  expect(store.snapshot().view.results).toEqual([harpsichord]);
});

test('the header says how old it is, and the footer what is asked until a key is pressed', () => {
  const store = open();
  const progress = { total: 3, done: 1, asking: ['Acme', 'Bolt', 'Corex'], failed: ['Dent'] };
  store.receive({ kind: 'sources-changed', sources: { note: 'read 3 hours ago', progress } });
  expect(lines(store)[0]).toContain('Made-up postings · 5 roles, all closed · read 3 hours ago');
  expect(lines(store).at(-1)).toMatch(/^ 1 of 3 read, asking Acme, Bolt and 1 more, Dent failed /);
  expect(store.press(['escape'])).toEqual([{ kind: 'stop-loading' }]);
  store.receive({ kind: 'sources-changed', sources: { progress: undefined } });
  expect(store.press(['escape'])).toEqual([]);
  store.receive({ kind: 'noticed', notice: '2 new' });
  expect(lines(store).at(-1)).toBe(' 2 new');
});

test('r asks again, also while a posting is read', () => {
  const store = open();
  expect(store.press(['r'])).toEqual([{ kind: 'refresh' }]);
  store.press(['enter']);
  expect(store.press(['r'])).toEqual([{ kind: 'refresh' }]);
});

test('telling the same again draws nothing', () => {
  const store = open();
  let drawn = 0;
  store.subscribe(() => drawn++);
  store.receive({ kind: 'sources-changed', sources: { progress: undefined, note: '' } });
  expect(drawn).toBe(0);
});

test.each([
  [{ total: 1, done: 0, asking: [], failed: [] }, 'reading'],
  [{ total: 1, done: 0, asking: ['Acme'], failed: [] }, 'asking Acme'],
  [{ total: 5, done: 2, asking: ['A', 'B'], failed: [] }, '2 of 5 read, asking A, B'],
  [{ total: 5, done: 5, asking: [], failed: ['A', 'B', 'C'] }, '5 of 5 read, A, B and 1 more failed'],
])('progress is told in few words', (progress, text) => {
  expect(progressText(progress)).toBe(text);
});
