import { expect, test } from 'vitest';
import { type Mark, marks } from '../../../source/postings/marks/marks.ts';
import type { Posting } from '../../../source/postings/posting.ts';
import { completionOf } from '../../../source/postings/search/completion.ts';
import { createFinder } from '../../../source/postings/search/finder.ts';
import { parseQuery } from '../../../source/postings/search/query.ts';
import { problemOf } from '../../../source/postings/search/query-problem.ts';
import type { Standing } from '../../../source/postings/standing.ts';
import { madeUp } from '../../made-up-postings.ts';

const nothing = { notes: [], isQuiet: false, isDue: false, isRead: false, isHidden: false } as const;
const marked = (name: string, more: Partial<Standing> = {}): Standing => ({
  ...nothing,
  mark: { mark: marks.find((mark) => mark.name === name) as Mark, on: '2026-01-01' },
  ...more,
});
const news = (kind: 'new' | 'edited' | 'closed' | 'again'): Standing => ({
  ...nothing,
  news: { kind, words: kind },
});

const known: Readonly<Record<string, Standing>> = {
  Baker: marked('saved'),
  Cook: marked('applied', {
    isQuiet: true,
    isRead: true,
    notes: [{ text: 'Ask for Zoë', on: '2026-01-01' }],
  }),
  Diver: marked('applied', { isDue: true }),
  Eel: news('new'),
  Fox: news('edited'),
};
const roles = [...Object.keys(known), 'Gull'];
const standingOf = ({ role }: Posting) => known[role];
const finder = createFinder(
  roles.map((role) => madeUp({ role })),
  '2026-01-15',
  standingOf,
);
const found = (typed: string) =>
  finder
    .find(parseQuery(typed))
    .map(({ role }) => role)
    .toSorted();

test('is: asks for marks, for what happened, and for what is due, quiet or read', () => {
  expect(found('is:saved')).toEqual(['Baker']);
  expect(found('is:sav')).toEqual(['Baker']);
  expect(found('is:marked')).toEqual(['Baker', 'Cook', 'Diver']);
  expect(found('is:quiet')).toEqual(['Cook']);
  expect(found('is:new')).toEqual(['Eel']);
  expect(found('!is:marked')).toEqual(['Eel', 'Fox', 'Gull']);
  expect(found('is:ghosted')).toEqual([]);
});

test('several marks, and several things that happened, mean any of them; all else must hold together', () => {
  expect(found('is:saved is:applied')).toEqual(['Baker', 'Cook', 'Diver']);
  expect(found('is:new is:edited')).toEqual(['Eel', 'Fox']);
  expect(found('is:applied is:due')).toEqual(['Diver']);
  expect(found('is:applied !is:due')).toEqual(['Cook']);
});

test('note: looks in what was noted', () => {
  expect(found('note:zoe')).toEqual(['Cook']);
  expect(found('note:nobody')).toEqual([]);
});

test('whoever went further has applied, and the mark itself can be meant', () => {
  const further = createFinder([madeUp({ role: 'Guest' })], '2026-01-15', () =>
    marked('interview', { applied: '2026-01-01', contact: 'Joe' }),
  );
  const count = (typed: string) => further.find(parseQuery(typed)).length;
  expect(['is:applied', 'is:interview', 'note:joe', 'is:=applied'].map(count)).toEqual([1, 1, 1, 0]);
});

test('a name that nothing has is said to be none', () => {
  expect(problemOf(parseQuery('is:nothing'))?.instead).toMatch(/^is: takes new, .*saved, applied/);
  expect(problemOf(parseQuery('is:sa is:=applied'))).toBeUndefined();
});

test('where nothing is known nothing is so, until it is', () => {
  const other = createFinder([madeUp({ role: 'Baker' })]);
  expect(other.find(parseQuery('is:saved'))).toEqual([]);
  other.know(standingOf);
  expect(other.find(parseQuery('is:saved')).length).toBe(1);
});

test('what goes on behind is: is offered', () => {
  expect(completionOf('is:ne', [])).toBe('w');
  expect(completionOf('is:app', [])).toBe('lied');
});
