import { expect, test } from 'vitest';
import { emptyStock, stockText, withPostings } from '../../source/ui/stock.ts';
import { madeUp } from '../made-up-postings.ts';

const closed = madeUp({ role: 'Writer' });
const open = madeUp({ role: 'Writer', status: 'open' });

test.each([
  [[], '0 roles'],
  [[closed], '1 role, all closed'],
  [[closed, closed], '2 roles, all closed'],
  [[closed, open], '2 roles'],
])('what there is to search in is said in words: %#', (postings, text) => {
  expect(stockText(withPostings(emptyStock, postings))).toBe(text);
});

test('more postings count too', () => {
  const some = withPostings({ ...emptyStock, isReading: true }, [closed]);
  expect(stockText(some)).toBe('1 role, reading on');
  expect(stockText({ ...withPostings(some, [closed]), isReading: false })).toBe('2 roles, all closed');
  const oneOpen = withPostings(some, [open]);
  expect(stockText({ ...oneOpen, isReading: false })).toBe('2 roles');
  expect(stockText({ ...withPostings(oneOpen, [closed]), isReading: false })).toBe('3 roles');
});
