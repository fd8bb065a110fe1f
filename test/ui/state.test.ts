import { describe, expect, test } from 'vitest';
import type { TextLine } from '../../source/layout/text.ts';
import { longestQuery } from '../../source/postings/search/query.ts';
import type { Chapter } from '../../source/ui/posting-layout.ts';
import * as change from '../../source/ui/state.ts';
import { initialState, type State } from '../../source/ui/state.ts';
import { noPostings, withPostings } from '../../source/ui/totals.ts';
import type { View } from '../../source/ui/view.ts';
import { fivePostings } from '../made-up-postings.ts';

/** Five matches in a list of three rows, and a posting of sections with ten, four and ten lines on a page of five. */
const view: View = {
  size: { columns: 80, rows: 10 },
  wide: false,
  results: fivePostings,
  order: 'newest',
  posting: fivePostings[0],
  listRows: 3,
  rowColumns: { team: 0, date: 0 },
  textRows: 5,
  chapters: [chapter('One', 10), chapter('Two', 4), chapter('Three', 10)],
  totals: withPostings(noPostings, fivePostings),
  leads: [],
  excerpts: [],
  helpLines: Array.from({ length: 20 }, () => []),
  helpRows: 6,
};
const nothingFound: View = { ...view, results: [], posting: undefined, chapters: [] };

function chapter(heading: string, lines: number, hitLines: readonly number[] = []): Chapter {
  const textLine = (at: number): TextLine => ({
    line: [],
    offset: at * 10,
    hits: hitLines.includes(at) ? 1 : 0,
  });
  return { heading, lines: Array.from({ length: lines }, (_, at) => textLine(at)) };
}

const stateWith = (more: Partial<State> = {}): State => ({ ...initialState('', undefined), ...more });
const at = (chapter: number, line: number) => ({ chapter, offset: line * 10 });

describe('as the browser opens', () => {
  test('the list is shown, and with a query one is typing it', () => {
    expect(initialState('', undefined).mode).toBe('list');
    expect(initialState('web', undefined)).toMatchObject({ mode: 'search', query: 'web' });
  });
});

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
});

describe('while typing', () => {
  const typing = (query: string) => stateWith({ mode: 'search', query });
  const typed = (query: string, text: string) => change.type(text)(typing(query), view).query;

  test('text is added, and the list starts at its best match again', () => {
    const after = change.type('b')({ ...typing('we'), cursor: 3, top: 1 }, view);
    expect(after).toMatchObject({ query: 'web', cursor: 0, top: 0 });
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
    const erased = (query: string) => change.eraseCharacter(typing(query), view).query;
    expect(erased('web')).toBe('we');
    expect(erased('cafx\u0301')).toBe('caf');
    expect(erased('go 🚀')).toBe('go ');
    expect(erased('')).toBe('');
  });

  test('a word is erased with the space behind it, or everything', () => {
    expect(change.eraseWord(typing('serv engin '), view).query).toBe('serv ');
    expect(change.eraseWord(typing('serv'), view).query).toBe('');
    expect(change.eraseAll(typing('serv engin'), view).query).toBe('');
  });

  test('leaving keeps the query; clearing drops it', () => {
    expect(change.leaveSearch(typing('web'), view)).toMatchObject({ mode: 'list', query: 'web' });
    expect(change.clearQuery(stateWith({ query: 'web', cursor: 2, top: 1 }), view)).toMatchObject({
      mode: 'list',
      query: '',
      cursor: 0,
      top: 0,
    });
  });
});

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

describe('finding in a posting', () => {
  const withHits: View = { ...view, chapters: [chapter('One', 10, [2, 7]), chapter('Two', 4, [1])] };
  const finding = (chapter: number, line: number) =>
    stateWith({ mode: 'find', anchor: at(chapter, line), findFrom: at(chapter, line), find: 'tea' });

  test('begins where one is, with nothing typed', () => {
    const begun = change.startFind(stateWith({ mode: 'posting', anchor: at(1, 2), find: 'tea' }), view);
    expect(begun).toMatchObject({ mode: 'find', find: '', findFrom: at(1, 2) });
  });

  test('what is typed is no query', () => {
    expect(change.type('x')(finding(0, 0), view)).toMatchObject({ find: 'teax', query: '' });
    expect(change.eraseAll({ ...finding(0, 0), query: 'web' }, view)).toMatchObject({
      find: '',
      query: 'web',
    });
  });

  test('goes to the first hit from there on, from the start again after the last, and back if there is none', () => {
    expect(change.moveToFirstHit(finding(0, 0), withHits).anchor).toMatchObject(at(0, 2));
    expect(change.moveToFirstHit(finding(0, 3), withHits).anchor).toMatchObject(at(0, 7));
    expect(change.moveToFirstHit(finding(1, 3), withHits).anchor).toMatchObject(at(0, 2));
    expect(change.moveToFirstHit({ ...finding(0, 3), anchor: at(1, 0) }, view).anchor).toEqual(at(0, 3));
  });

  test('the next and the previous hit go round through all sections', () => {
    const next = (chapter: number, line: number) =>
      change.moveToHit(1)(finding(chapter, line), withHits).anchor;
    const previous = (chapter: number, line: number) =>
      change.moveToHit(-1)(finding(chapter, line), withHits).anchor;
    expect([next(0, 2), next(0, 7), next(1, 1), next(0, 3)]).toMatchObject([
      at(0, 7),
      at(1, 1),
      at(0, 2),
      at(0, 7),
    ]);
    expect([previous(1, 1), previous(0, 2), previous(0, 5)]).toMatchObject([at(0, 7), at(1, 1), at(0, 2)]);
    expect(change.moveToHit(1)(finding(0, 3), view).anchor).toEqual(at(0, 3));
  });

  test('leaving keeps the hits; giving up drops them', () => {
    expect(change.leaveFind(finding(0, 3), view)).toMatchObject({ mode: 'posting', find: 'tea' });
    expect(change.clearFind(finding(0, 3), view)).toMatchObject({ mode: 'posting', find: '' });
  });
});

describe('the help', () => {
  test('opens at its start and leads back to where one was', () => {
    const opened = change.showHelp(stateWith({ mode: 'posting', help: { top: 4, from: 'list' } }), view);
    expect(opened).toMatchObject({ mode: 'help', help: { top: 0 } });
    expect(change.closeHelp(opened, view).mode).toBe('posting');
  });

  test('scrolls no further than its last line', () => {
    const top = (from: number, lines: number) =>
      change.scrollHelpBy(lines)(stateWith({ mode: 'help', help: { top: from, from: 'list' } }), view).help
        .top;
    expect([top(0, 1), top(0, -1), top(13, 5)]).toEqual([1, 0, 14]);
    const open = stateWith({ mode: 'help', help: { top: 3, from: 'list' } });
    expect(change.scrollHelpByPage(1)(open, view).help.top).toBe(8);
    expect(change.scrollHelpByPage(-1)(open, view).help.top).toBe(0);
    expect(change.scrollHelpBy(1)(open, { ...view, helpRows: 40 }).help.top).toBe(0);
  });
});
