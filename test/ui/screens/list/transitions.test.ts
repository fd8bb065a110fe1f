import { describe, expect, test } from 'vitest';
import * as change from '../../../../source/ui/screens/list/transitions.ts';
import type { State } from '../../../../source/ui/state.ts';
import type { View } from '../../../../source/ui/view.ts';
import { nothingFound, stateWith, view } from '../../made-up-view.ts';

describe('in the list', () => {
  test('the cursor stops at the first and at the last row', () => {
    expect(change.moveBy(-1)(stateWith(), view).cursor).toBe(0);
    expect(change.moveBy(1)(stateWith({ cursor: 4 }), view).cursor).toBe(4);
    expect(change.moveBy(1)(stateWith(), nothingFound)).toMatchObject({ cursor: 0, top: 0 });
  });

  test('it scrolls no more than is needed to show the cursor', () => {
    expect(change.moveBy(1)(stateWith({ cursor: 1 }), view)).toMatchObject({ cursor: 2, top: 0 });
    expect(change.moveBy(1)(stateWith({ cursor: 2 }), view)).toMatchObject({ cursor: 3, top: 1 });
    expect(change.moveBy(-1)(stateWith({ cursor: 3, top: 2 }), view)).toMatchObject({ cursor: 2, top: 2 });
    expect(change.moveBy(-1)(stateWith({ cursor: 2, top: 2 }), view)).toMatchObject({ cursor: 1, top: 1 });
  });

  test('half a page is half the rows, and one in the lowest window', () => {
    expect(change.moveByHalfPage(1)(stateWith(), { ...view, listRows: 4 }).cursor).toBe(2);
    expect(change.moveByHalfPage(-1)(stateWith({ cursor: 4 }), { ...view, listRows: 4 }).cursor).toBe(2);
    expect(change.moveByHalfPage(1)(stateWith(), { ...view, listRows: 1 }).cursor).toBe(1);
  });

  test('one can go to the first and to the last match', () => {
    expect(change.moveToLast(stateWith(), view)).toMatchObject({ cursor: 4, top: 2 });
    expect(change.moveToFirst(stateWith({ cursor: 4, top: 2 }), view)).toMatchObject({ cursor: 0, top: 0 });
  });

  test('the order goes round, relevance only where something is searched for, and says so', () => {
    const names = (state: State, of: View) => {
      const next = change.changeOrder(state, of);
      return [next.order, next.notice];
    };
    expect(names(stateWith(), view)).toEqual(['oldest', 'sorted by oldest']);
    expect(names(stateWith(), { ...view, order: 'team' })).toEqual(['newest', 'sorted by newest']);
    expect(names(stateWith({ query: 'web' }), { ...view, order: 'team' })).toEqual([
      'relevance',
      'sorted by relevance',
    ]);
  });

  test('a changed order starts at its first row', () => {
    expect(change.changeOrder(stateWith({ cursor: 4, top: 2 }), view)).toMatchObject({ cursor: 0, top: 0 });
  });

  test('leaving keeps the query; clearing drops it', () => {
    expect(change.leaveSearch(stateWith({ mode: 'search', query: 'web' }), view)).toMatchObject({
      mode: 'list',
      query: { text: 'web' },
    });
    expect(change.clearQuery(stateWith({ query: 'web', cursor: 2, top: 1 }), view)).toMatchObject({
      mode: 'list',
      query: { text: '' },
      cursor: 0,
      top: 0,
    });
  });
});
