import { expect, test } from 'vitest';
import { bringUpTo } from '../../source/reading/as-of.ts';

const onDay = (facts: Parameters<typeof bringUpTo>[1]) => {
  const copy = { ...facts };
  bringUpTo('2026-11-25', copy);
  return copy;
};

test('a posting is closed from the day behind its last one on', () => {
  expect(onDay({ closes: '2026-11-24' })).toEqual({ closes: '2026-11-24', status: 'closed' });
  expect(onDay({ closes: '2026-11-25' })).toEqual({ closes: '2026-11-25' });
  expect(onDay({ closes: '2026-12' })).toEqual({ closes: '2026-12' });
});

test('what says that it is open stays open', () => {
  expect(onDay({ closes: '2020-01-01', status: 'open' })).toEqual({ closes: '2020-01-01', status: 'open' });
});

test.each([
  ['Posted Today', '2026-11-25'],
  ['Posted Yesterday', '2026-11-24'],
  ['Posted 3 Days Ago', '2026-11-22'],
  ['Posted 30+ Days Ago', '2026-10-26'],
  ['2 weeks ago', '2026-11-11'],
])('“%s” is the day %s', (posted, day) => {
  expect(onDay({ more: { postedOn: posted } })).toEqual({ posted: day });
  expect(onDay({ more: { posted, level: 'Senior' } })).toEqual({ posted: day, more: { level: 'Senior' } });
});

test('what is no day stays what it is', () => {
  expect(onDay({ more: { posted: 'soon' } })).toEqual({ more: { posted: 'soon' } });
});
