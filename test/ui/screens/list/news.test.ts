import { expect, test } from 'vitest';
import { textOf } from '../../../../source/layout/line.ts';
import { NewsBook } from '../../../../source/postings/news/news-book.ts';
import { createFinder } from '../../../../source/postings/search/finder.ts';
import { frameLines } from '../../../../source/ui/screens/index.ts';
import { afterDays, dayOf, offer } from '../../../postings/news/history.ts';
import { headless } from '../../headless.ts';

const offered = ['Baker', 'Cook', 'Diver', 'Eel', 'Fox'].map((id) => offer(id));
const [baker, cook, diver, eel, fox] = offered as [
  (typeof offered)[0],
  (typeof offered)[0],
  (typeof offered)[0],
  (typeof offered)[0],
  (typeof offered)[0],
];

/** A browser with five postings, of which the second and the fifth are new, and the third is edited. */
function open() {
  const store = headless({ finder: createFinder(offered) });
  const seen = afterDays([
    [baker, diver, eel, offer('Gone')],
    [baker, cook, { ...diver, salary: '$1' }, eel, fox],
  ]);
  const press = (key: string) => {
    store.press([key]);
    return store.snapshot().view.posting?.id;
  };
  const tell = () =>
    store.receive({ kind: 'sources-changed', sources: { news: new NewsBook([seen], '', dayOf(3)) } });
  const type = (text: string) => store.receive({ kind: 'text-pasted', text });
  const found = () =>
    store
      .snapshot()
      .view.results.map(({ role }) => role.replace('Role ', ''))
      .toSorted();
  return { press, tell, type, found, lines: () => frameLines(store.snapshot(), store.setting).map(textOf) };
}

test('the header counts what is new, edited and closed', () => {
  const { tell, lines } = open();
  expect(lines()[0]).not.toContain('new');
  tell();
  expect(lines()[0]).toMatch(/5 roles, all.* 2 new, 1 edited, 1 closed {2}\? help $/);
});

test('n and N move among what is new or edited, round the ends', () => {
  const { press, tell, lines } = open();
  expect(press('n')).toBe('Baker');
  expect(lines().at(-1)).toBe(' nothing here is new, edited or open again');
  tell();
  expect(['n', 'n', 'n', 'n', 'N', 'N'].map(press)).toEqual(['Cook', 'Diver', 'Fox', 'Cook', 'Fox', 'Diver']);
});

test('is: finds what happened, and what is not there any more only where it is asked for', () => {
  const { press, tell, type, found } = open();
  tell();
  expect(found()).toEqual(['Baker', 'Cook', 'Diver', 'Eel', 'Fox']);
  press('/');
  type('is:new');
  expect(found()).toEqual(['Cook', 'Fox']);
  type(' is:closed');
  expect(found()).toEqual(['Cook', 'Fox', 'Gone']);
});

test('a sign before a role tells what happened, and the footer what that was', () => {
  const { press, tell, type, lines } = open();
  const rows = () =>
    lines()
      .slice(3, 8)
      .map((line) => line.slice(0, 14).trimEnd());
  expect(rows()).toEqual([' ❯ Role Baker', '   Role Cook', '   Role Diver', '   Role Eel', '   Role Fox']);
  tell();
  expect(rows()).toEqual([
    ' ❯   Role Bake',
    '   • Role Cook',
    '   ~ Role Dive',
    '     Role Eel',
    '   • Role Fox',
  ]);
  press('n');
  expect(press('n')).toBe('Diver');
  expect(lines().at(-1)).toContain('edited: salary');
  press('/');
  type('is:closed');
  expect(rows()[0]).toBe(' ❯ × Role Gone');
});
