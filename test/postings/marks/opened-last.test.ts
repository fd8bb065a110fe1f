import { expect, test } from 'vitest';
import { Book } from '../../../source/postings/marks/book.ts';
import { openedLast } from '../../../source/postings/marks/opened-last.ts';
import { madeUp } from '../../made-up-postings.ts';

const roles = ['Baker', 'Cook', 'Waiter', 'Writer'];
const postings = roles.map((role) => madeUp({ role, key: role }));
const book = Book.of([
  { at: 1, id: 'Baker', set: 'saved' },
  { at: 2, id: 'Cook', set: 'applied' },
  { at: 3, id: 'Waiter', set: 'hidden' },
]);

test.each([
  ['opened in this run', ['Cook', 'Baker', 'Writer'], 'Writer', 'Baker'],
  ['not hidden', ['Cook', 'Waiter'], 'Writer', 'Cook'],
  ['not the posting itself', ['Baker', 'Cook'], 'Cook', 'Baker'],
  ['of another run, if none was opened in this', [], 'Writer', 'Cook'],
  ['none, if no other is marked', [], 'Cook', 'Baker'],
])('the marked posting that was opened last: %s', (_which, opened, but, expected) => {
  expect(openedLast(postings, book, { opened, but })?.role).toBe(expected);
});
