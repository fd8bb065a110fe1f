import { expect, it } from 'vitest';
import { Book } from '../../../source/postings/marks/book.ts';
import { eventsOf, type Said } from '../../../source/postings/marks/sayings.ts';
import { standingIn } from '../../../source/postings/marks/standing-of.ts';
import { madeUp } from '../../made-up-postings.ts';

const noon = (day: string) => new Date(`${day}T12:00:00`).getTime();
const posting = madeUp({ role: 'Baker', company: 'Acme GmbH' });

/** What is known on a day of a posting of which this was said, each on its day. */
function standing(today: string, ...said: readonly (readonly [string, Said])[]) {
  const book = said.reduce(
    (known, [day, each]) => known.adding(eventsOf([{ posting, said: each }], known, noon(day))),
    new Book(),
  );
  return standingIn(book, today)(posting);
}

it('is quiet when nothing was heard of an application for 21 days', () => {
  const applied = ['2026-11-01', { set: 'applied' }] as const;
  expect(standing('2026-11-21', applied)?.isQuiet).toBe(false);
  expect(standing('2026-11-22', applied)?.isQuiet).toBe(true);
  expect(standing('2026-11-22', applied, ['2026-11-10', { note: 'they wrote' }])?.isQuiet).toBe(false);
  expect(standing('2026-11-22', applied, ['2026-11-10', { read: true }])?.isQuiet).toBe(true);
  expect(standing('2026-11-22', applied, ['2026-11-01', { set: 'rejected' }])?.isQuiet).toBe(false);
  expect(standing('2026-11-22', ['2026-11-01', { set: 'saved' }])?.isQuiet).toBe(false);
});

it('counts the days from the day that was said, also one to come', () => {
  expect(standing('2026-11-22', ['2026-11-20', { set: 'applied', on: '2026-10-01' }])?.isQuiet).toBe(true);
  expect(standing('2026-11-30', ['2026-11-01', { set: 'interview', on: '2026-12-01' }])?.isQuiet).toBe(false);
});

it('is due from its day on, until it has ended', () => {
  const due = ['2026-11-01', { set: 'applied', due: '2026-11-08' }] as const;
  expect(standing('2026-11-07', due)?.isDue).toBe(false);
  expect(standing('2026-11-08', due)?.isDue).toBe(true);
  expect(standing('2026-11-08', due, ['2026-11-02', { set: 'withdrawn' }])?.isDue).toBe(false);
});

it('tells of the last application at the same company, in whatever form that is called so', () => {
  const other = madeUp({ role: 'Cook', company: 'ACME' });
  const stranger = madeUp({ role: 'Cook', company: 'Brick', id: 'stranger' });
  let book = Book.of(eventsOf([{ posting, said: { set: 'applied' } }], new Book(), noon('2026-03-03')));
  book = book.adding(eventsOf([{ posting, said: { set: 'rejected' } }], book, noon('2026-04-01')));
  const standingOf = standingIn(book, '2026-11-25');
  expect(standingOf(other)?.before).toEqual({
    role: 'Baker',
    mark: { name: 'rejected', on: '2026-04-01' },
    on: '2026-03-03',
  });
  expect(standingOf(posting)?.before).toBeUndefined();
  expect(standingOf(stranger)).toBeUndefined();
});
