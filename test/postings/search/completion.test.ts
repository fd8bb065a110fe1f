import { expect, test } from 'vitest';
import { completionOf } from '../../../source/postings/search/completion.ts';
import { madeUp } from '../../made-up-postings.ts';

const postings = [
  madeUp({ role: 'Baker', team: 'Support', locations: ['Oslo'] }),
  madeUp({ role: 'Cook', team: 'Sales', locations: ['Oakland'] }),
  madeUp({ role: 'Clerk', team: 'Sales', locations: ['New York'] }),
];
const completed = (typed: string) => completionOf(typed, postings);

test('the name of a field is completed from its third letter on', () => {
  expect(completed('com')).toBe('pany:');
  expect(completed('baker !sal')).toBe('ary:');
  expect(completed('co')).toBe('');
  expect(completed('zzz')).toBe('');
  expect(completed('company ')).toBe('');
});

test('a value is completed by the most frequent one that begins so', () => {
  expect(completed('team:')).toBe('Sales');
  expect(completed('x team:su')).toBe('pport');
  expect(completed('team:sales')).toBe('');
  expect(completed('loc:"new')).toBe(' York"');
  expect(completed('has:sal')).toBe('ary');
  expect(completed('posted:')).toBe('<7d');
});
