import { describe, expect, test } from 'vitest';
import * as change from '../../../../source/ui/screens/posting/transitions.ts';
import { at, nothingFound, stateWith, view } from '../../made-up-view.ts';

describe('in a posting', () => {
  const reading = (chapter: number, line: number) =>
    stateWith({ mode: 'posting', anchor: at(chapter, line) });

  test('it opens at its start, with nothing looked for', () => {
    const opened = change.openPosting(stateWith({ cursor: 1, anchor: at(2, 3), find: 'tea' }), view);
    expect(opened).toMatchObject({ mode: 'posting', cursor: 1, anchor: at(0, 0), find: '' });
  });

  test('where nothing was found, nothing opens', () => {
    expect(change.openPosting(stateWith(), nothingFound).mode).toBe('list');
  });

  test('going back keeps the place in the list', () => {
    const closed = change.closePosting({ ...reading(1, 0), cursor: 3, top: 2 }, view);
    expect(closed).toMatchObject({ mode: 'list', cursor: 3, top: 2 });
  });

  test('the next posting opens at its start, and after the last comes none', () => {
    expect(change.moveToPosting(1)(reading(2, 3), view)).toMatchObject({ cursor: 1, anchor: at(0, 0) });
    expect(change.moveToPosting(1)({ ...reading(2, 3), cursor: 4 }, view).cursor).toBe(4);
    expect(change.moveToPosting(-1)(reading(0, 0), view).cursor).toBe(0);
  });

  test('one can go to a section by its number, to none that is not there', () => {
    expect(change.moveToSection(2)(reading(0, 3), view).anchor).toEqual(at(2, 0));
    expect(change.moveToSection(3)(reading(0, 3), view).anchor).toEqual(at(0, 3));
  });

  test('the next and the previous section stop at the last and the first', () => {
    expect(change.moveBySection(1)(reading(0, 3), view).anchor).toEqual(at(1, 0));
    expect(change.moveBySection(-1)(reading(2, 3), view).anchor).toEqual(at(1, 0));
    expect(change.moveBySection(1)(reading(2, 3), view).anchor).toEqual(at(2, 3));
    expect(change.moveBySection(-1)(reading(0, 3), view).anchor).toEqual(at(0, 3));
  });

  test('scrolling stays inside the section', () => {
    expect(change.scrollBy(1)(reading(0, 0), view).anchor).toEqual(at(0, 1));
    expect(change.scrollBy(-1)(reading(0, 0), view).anchor).toEqual(at(0, 0));
    expect(change.scrollBy(9)(reading(0, 0), view).anchor).toEqual(at(0, 5));
    expect(change.scrollBy(1)(reading(1, 0), view).anchor).toEqual(at(1, 0));
    expect(change.scrollByHalfPage(1)(reading(0, 0), view).anchor).toEqual(at(0, 2));
    expect(change.scrollToEnd(reading(0, 0), view).anchor).toEqual(at(0, 5));
    expect(change.scrollToTop(reading(0, 4), view).anchor).toEqual(at(0, 0));
  });

  test('reading on keeps a line of the page before in sight, and goes on in the next section', () => {
    const places = [reading(0, 0).anchor];
    let state = reading(0, 0);
    for (let page = 0; page < 6; page++) {
      state = change.readOn(state, view);
      places.push(state.anchor);
    }
    expect(places).toEqual([at(0, 0), at(0, 4), at(0, 5), at(1, 0), at(2, 0), at(2, 4), at(2, 5)]);
    expect(change.readOn(state, view).anchor).toEqual(at(2, 5));
  });

  test('reading back goes to the end of the section before, and stops at the start', () => {
    expect(change.readBack(reading(2, 5), view).anchor).toEqual(at(2, 1));
    expect(change.readBack(reading(2, 0), view).anchor).toEqual(at(1, 0));
    expect(change.readBack(reading(1, 0), view).anchor).toEqual(at(0, 5));
    expect(change.readBack(reading(0, 0), view).anchor).toEqual(at(0, 0));
  });
});
