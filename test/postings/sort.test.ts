import { expect, test } from 'vitest';
import { type Order, sortPostings } from '../../source/postings/sort.ts';
import { madeUp } from '../made-up-postings.ts';

const { posted: _posted, ...undated } = madeUp({ role: 'Undated', team: 'B' });
const postings = [
  undated,
  madeUp({ role: 'Cook', team: 'B', posted: '2017-Q4' }),
  madeUp({ role: 'Baker', team: 'C', posted: '2018-02-11' }),
  madeUp({ role: 'Cook', team: 'A', posted: '2018-Q2' }),
  madeUp({ role: 'Author', team: 'B', posted: '2018' }),
];

const sorted = (order: Order) =>
  sortPostings(postings, order).map(({ role, team, posted = '-' }) => `${role} ${team} ${posted}`);

test('newest first: a quarter counts from its first month, no date comes last', () => {
  expect(sorted('newest')).toEqual([
    'Cook A 2018-Q2',
    'Baker C 2018-02-11',
    'Author B 2018',
    'Cook B 2017-Q4',
    'Undated B -',
  ]);
});

test('oldest first: no date still comes last', () => {
  expect(sorted('oldest')).toEqual([
    'Cook B 2017-Q4',
    'Author B 2018',
    'Baker C 2018-02-11',
    'Cook A 2018-Q2',
    'Undated B -',
  ]);
});

test('by role, and of the same role the newest first', () => {
  expect(sorted('role')).toEqual([
    'Author B 2018',
    'Baker C 2018-02-11',
    'Cook A 2018-Q2',
    'Cook B 2017-Q4',
    'Undated B -',
  ]);
});

test('by team, and within a team by role', () => {
  expect(sorted('team')).toEqual([
    'Cook A 2018-Q2',
    'Author B 2018',
    'Cook B 2017-Q4',
    'Undated B -',
    'Baker C 2018-02-11',
  ]);
});

test('by relevance the order stays as it is found', () => {
  expect(sortPostings(postings, 'relevance')).toEqual(postings);
});

test('postings of the same day keep the order that they come in', () => {
  const twins = ['One', 'Two', 'Three'].map((role) => madeUp({ role, posted: '2018-Q1' }));
  for (const order of ['newest', 'oldest'] as const) expect(sortPostings(twins, order)).toEqual(twins);
});
