import { expect, test } from 'vitest';
import { parseQuery } from '../../source/postings/search/query.ts';
import { initialState } from '../../source/ui/state.ts';

test('the list is shown first, and with a query one is typing it', () => {
  expect(initialState(parseQuery(''), undefined).mode).toBe('list');
  expect(initialState(parseQuery('web'), undefined)).toMatchObject({
    mode: 'search',
    query: { text: 'web' },
  });
});
