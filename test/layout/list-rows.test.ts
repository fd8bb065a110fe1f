import { describe, expect, test } from 'vitest';
import { columnNeeds, columnsIn } from '../../source/layout/columns.ts';
import { widthOf } from '../../source/layout/cut-and-fill.ts';
import { glyphsFor } from '../../source/layout/glyphs.ts';
import { textOf } from '../../source/layout/line.ts';
import { listRows } from '../../source/layout/list-rows.ts';
import type { Posting } from '../../source/postings/posting.ts';
import { madeUp } from '../made-up-postings.ts';

const today = '2026-01-15';
const glyphs = glyphsFor({ ascii: false });

const rowsOf = (postings: readonly Posting[], width: number) =>
  listRows(postings, columnsIn(width, columnNeeds(postings, today)), {
    today,
    glyphs,
    highlighterOf: () => () => [],
    isSpread: true,
  });

const two = [
  madeUp({
    role: 'Baker',
    company: 'Crumb',
    team: 'Ovens',
    salary: '€40,000',
    posted: '2026-01-12',
    locations: ['Oslo'],
  }),
  madeUp({
    role: 'Cook',
    company: 'Stew',
    team: 'Pots',
    posted: '2025-12-10',
    locations: ['Rome'],
    remote: 'yes',
  }),
];

test('company, place, team, salary and age stand in this order, each as wide as what is in it', () => {
  expect(rowsOf(two, 64).map(textOf)).toEqual([
    'Baker                    Crumb  Oslo          Ovens  €40,000  3d',
    'Cook                     Stew   remote, Rome  Pots            5w',
  ]);
});

test.each([120, 100, 80, 60, 50, 40, 30])('on %i columns every row has just that width', (width) => {
  expect(rowsOf(two, width).map(widthOf)).toEqual([width, width]);
});

test('columns go from the right as a window narrows', () => {
  const namesIn = (width: number) =>
    columnsIn(width, columnNeeds(two, today)).columns.map(({ fact }) => fact.name);
  const shown = Array.from({ length: 60 }, (_, at) => namesIn(70 - at).join(' '));
  expect([...new Set(shown)]).toEqual([
    'company locations team salary posted',
    'company locations team salary',
    'company locations team',
    'company locations',
    'company',
    '',
  ]);
});

test('a role is not cut while a column stands beside it, unless it takes most of the window', () => {
  const postings = [madeUp({ role: 'Keeper of the Very Old Sourdough' }), madeUp({ role: 'Cook' })];
  for (let width = 20; width < 100; width++) {
    const { role, columns } = columnsIn(width, columnNeeds(postings, today));
    if (columns.length > 0) expect(role, `${width}`).toBeGreaterThanOrEqual(Math.min(32, 0.6 * width));
  }
});

test('one company for all, and facts that nobody states, take no column', () => {
  const postings = [madeUp({ role: 'Baker', company: 'Crumb' }), madeUp({ role: 'Cook', company: 'Crumb' })];
  const names = columnsIn(200, columnNeeds(postings, today)).columns.map(({ fact }) => fact.name);
  expect(names).toEqual(['locations', 'team', 'posted']);
});

describe('rows that look alike', () => {
  const alike = Array.from({ length: 40 }, (_, at) =>
    madeUp({
      id: `baker-${at}`,
      role: 'Baker of Bread and Cake',
      url: `https://bread.example/jobs/${4711 + at}`,
    }),
  );

  test.each([36, 56, 76])('are told apart on %i columns by what differs', (width) => {
    const rows = rowsOf(alike, width).map(textOf);
    expect(new Set(rows).size).toBe(40);
    expect(rows[0]).toContain('4711');
  });

  test('of long roles that are cut what differs is shown', () => {
    const long = 'Principal Baker of Bread and Cake, ';
    const postings = [madeUp({ role: `${long}mornings` }), madeUp({ role: `${long}evenings` })];
    expect(rowsOf(postings, 30).map(textOf)).toEqual([
      expect.stringMatching(/^Principal.*… {2}mornings *$/),
      expect.stringMatching(/^Principal.*… {2}evenings *$/),
    ]);
  });
});

test('what a query matched is highlighted in every column', () => {
  const rows = listRows(two, columnsIn(80, columnNeeds(two, today)), {
    today,
    glyphs,
    highlighterOf: () => (name) =>
      ({ role: [{ start: 0, end: 2 }], team: [{ start: 0, end: 3 }], company: [{ start: 1, end: 2 }] })[
        String(name)
      ] ?? [],
    isSpread: true,
  });
  const highlighted = rows[0]?.filter((piece) => piece.highlighted).map(({ text }) => text);
  expect(highlighted).toEqual(['Ba', 'r', 'Ove']);
});
