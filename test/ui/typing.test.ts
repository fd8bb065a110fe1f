import { describe, expect, test } from 'vitest';
import { longestQuery } from '../../source/postings/search/query.ts';
import type { Transition } from '../../source/ui/snapshot.ts';
import type { State } from '../../source/ui/state.ts';
import * as change from '../../source/ui/typing.ts';
import { stateWith, view } from './made-up-view.ts';

const apply = (transitions: readonly Transition[], state: State) =>
  transitions.reduce((changed, transition) => transition(changed, view), state);

describe('while typing', () => {
  const typing = (query: string) => stateWith({ mode: 'search', query });
  const typed = (query: string, text: string) => apply(change.type(text), typing(query)).query.text;

  test('text is added, and the list starts at its best match again', () => {
    const after = apply(change.type('b'), { ...typing('we'), cursor: 3, top: 1 });
    expect(after).toMatchObject({ query: { text: 'web' }, cursor: 0, top: 0 });
  });

  test('one space is kept behind a word, none before the first', () => {
    expect(typed('web', ' ')).toBe('web ');
    expect(typed('web ', ' ')).toBe('web ');
    expect(typed('', ' ')).toBe('');
  });

  test('what was pasted becomes one line without control characters, as long as a query may be', () => {
    expect(typed('a', 'b\nc\td\u001B[31me\u0007')).toBe('ab c de');
    expect(typed('', 'x'.repeat(500))).toHaveLength(longestQuery);
  });

  test('a character is erased with its accent, a pair of surrogates at once', () => {
    const erased = (query: string) => apply(change.eraseCharacter, typing(query)).query.text;
    expect(erased('web')).toBe('we');
    expect(erased('cafx\u0301')).toBe('caf');
    expect(erased('go 🚀')).toBe('go ');
    expect(erased('')).toBe('');
  });

  test('a word is erased with the space behind it, or everything', () => {
    expect(apply(change.eraseWord, typing('serv engin ')).query.text).toBe('serv ');
    expect(apply(change.eraseWord, typing('serv')).query.text).toBe('');
    expect(apply(change.eraseAll, typing('serv engin')).query.text).toBe('');
  });

  test('what is to be found in a posting is no query', () => {
    const finding = stateWith({ mode: 'find', find: 'tea', query: 'web' });
    expect(apply(change.type('x'), finding)).toMatchObject({ find: 'teax', query: { text: 'web' } });
    expect(apply(change.eraseAll, finding)).toMatchObject({ find: '', query: { text: 'web' } });
  });

  test('nothing happens where nothing is typed', () => {
    const state = stateWith({ mode: 'list', query: 'web' });
    expect(apply(change.type('x'), state)).toBe(state);
  });
});
