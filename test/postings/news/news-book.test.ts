import { expect, test } from 'vitest';
import { NewsBook } from '../../../source/postings/news/news-book.ts';
import { newsCounts } from '../../../source/postings/news/news-count.ts';
import { afterDays, dayOf, offer } from './history.ts';

const [baker, cook, diver] = [offer('Baker'), offer('Cook'), offer('Diver')];

test('what happened is counted, and what of it is not new is told apart', () => {
  const places = ['Bonn', 'Rome'].map((place) => offer(place, { role: 'Role Baker', locations: [place] }));
  const again = offer('Cook2', { role: 'Role Cook' });
  const seen = afterDays([[baker, cook], [baker], [{ ...baker, salary: '$1' }, again, diver, ...places]]);
  const looked = {
    ...seen,
    bookmarks: new Map([['browser', { last: seen.at, before: new Date(dayOf(2)).toISOString() }]]),
  };
  expect(new NewsBook([looked], 'browser', dayOf(4)).counts).toEqual([
    '4 new (3 are not: 2 places of one role, 1 again), 1 edited',
    '1 new, 1 again, 1 edited',
  ]);
  expect(newsCounts([])).toEqual([]);
});

test('what happened to a posting is told in words, with the day on which it was noticed', () => {
  const book = (now: number, ...answers: Parameters<typeof afterDays>[0]) =>
    new NewsBook([afterDays(answers)], 'browser', dayOf(now));
  expect(book(3, [cook], [cook, diver]).newsOf(diver)).toEqual({
    kind: 'new',
    words: 'new',
    on: '2026-01-02',
  });
  expect(book(3, [cook], [cook, diver]).newsOf(cook)).toBeUndefined();
  expect(book(5, [baker, cook], [baker]).newsOf(cook)?.words).toBe('closed 3 days ago');
  expect(book(3, [cook], [{ ...cook, salary: '$1', locations: [] }]).newsOf(cook)?.words).toBe(
    'edited: place, salary',
  );
  const again = offer('Cook2', { role: 'Role Cook' });
  expect(book(4, [baker, cook], [baker], [baker, again]).newsOf(again)).toEqual({
    kind: 'again',
    words: 'again: closed 2 days ago',
    on: '2026-01-03',
    repostOf: cook.key,
  });
});

test('what one source has taken down and another has is not closed', () => {
  const all = [afterDays([[baker, cook], [baker]]), afterDays([[cook]])];
  const book = new NewsBook(all, 'browser', dayOf(3));
  expect([book.counts, book.newsOf(cook), book.closed]).toEqual([[], undefined, []]);
});
