import { expect, test } from 'vitest';
import { noPostings, totalsText, withPostings } from '../../source/ui/totals.ts';
import { madeUp } from '../made-up-postings.ts';

const closed = madeUp({ role: 'Writer' });
const open = madeUp({ role: 'Writer', status: 'open' });

test.each([
  [[], '0 roles'],
  [[closed], '1 role, all closed'],
  [[closed, closed], '2 roles, all closed'],
  [[closed, open], '2 roles'],
])('what there is to search in is said in words: %#', (postings, text) => {
  expect(totalsText(withPostings(noPostings, postings))).toBe(text);
});

test('more postings count too', () => {
  const some = withPostings({ ...noPostings, isLoading: true }, [closed]);
  expect(totalsText(some)).toBe('1 role, loading…');
  expect(totalsText({ ...withPostings(some, [closed]), isLoading: false })).toBe('2 roles, all closed');
  const oneOpen = withPostings(some, [open]);
  expect(totalsText({ ...oneOpen, isLoading: false })).toBe('2 roles');
  expect(totalsText({ ...withPostings(oneOpen, [closed]), isLoading: false })).toBe('3 roles');
});
