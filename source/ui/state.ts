import { longestQuery } from '../postings/search/query.ts';
import { type Order, orders } from '../postings/sort.ts';
import { cleanLine } from '../postings/text/clean.ts';
import { type Anchor, compareAnchors, hitsOf, lastTop, topOf } from './anchors.ts';
import type { View } from './view.ts';

/** What keys mean at the moment. */
export type Mode = 'list' | 'search' | 'posting' | 'find' | 'help';

/** Everything that a person can change while browsing; what is drawn is derived from it. */
export interface State {
  readonly mode: Mode;
  readonly query: string;
  /** How the list is ordered; without it best first, or newest first if nothing is searched for. */
  readonly order: Order | undefined;
  /** Which match is chosen, and which stands in the first row. */
  readonly cursor: number;
  readonly top: number;
  /** What stands in the first line of the posting that is read. */
  readonly anchor: Anchor;
  /** What is looked for in the posting, and from where on. */
  readonly find: string;
  readonly findFrom: Anchor;
  /** The first line of the help, and where a person came from. */
  readonly help: { readonly top: number; readonly from: Mode };
  /** What just happened, until the next key. */
  readonly notice: string;
}

/** One change: the state after it, given what is on the screen. */
export type Transition = (state: State, view: View) => State;

const start: Anchor = { chapter: 0, offset: 0 };

/** The browser as it opens; with a query, as if it had just been typed. */
export function initialState(query: string, order: Order | undefined): State {
  const mode = query === '' ? 'list' : 'search';
  const help = { top: 0, from: 'list' } as const;
  return {
    mode,
    query,
    order,
    cursor: 0,
    top: 0,
    anchor: start,
    find: '',
    findFrom: start,
    help,
    notice: '',
  };
}

export const moveBy =
  (rows: number): Transition =>
  (state, view) =>
    moveTo(state.cursor + rows)(state, view);

export const moveByHalfPage =
  (direction: 1 | -1): Transition =>
  (state, view) =>
    moveBy(direction * Math.max(1, Math.floor(view.listRows / 2)))(state, view);

/** Moves to that row, or to the nearest that there is, and scrolls no more than needed to show it. */
export const moveTo =
  (row: number): Transition =>
  (state, { results, listRows }) => {
    const cursor = clamp(row, 0, results.length - 1);
    return { ...state, cursor, top: clamp(state.top, cursor - listRows + 1, cursor) };
  };

export const moveToFirst: Transition = moveTo(0);
export const moveToLast: Transition = (state, view) => moveTo(view.results.length - 1)(state, view);

export const startSearch: Transition = (state) => ({ ...state, mode: 'search' });
export const leaveSearch: Transition = (state) => ({ ...state, mode: 'list' });
export const clearQuery: Transition = (state) => withQuery(state, '');

export const startFind: Transition = (state) => ({
  ...state,
  mode: 'find',
  find: '',
  findFrom: state.anchor,
});
export const leaveFind: Transition = (state) => ({ ...state, mode: 'posting' });
export const clearFind: Transition = (state) => ({ ...state, mode: 'posting', find: '' });

/** Adds to what is typed, in the search or the find line. What was pasted is cleaned, and cut where a query ends. */
export const type =
  (text: string): Transition =>
  (state, view) => {
    const typed = (state.mode === 'find' ? state.find : state.query) + text.replace(/\s+/g, ' ');
    return withTyped(cleanTyped(typed))(state, view);
  };

export const eraseCharacter: Transition = (state, view) =>
  withTyped(typedIn(state).replace(/.\p{M}*$/su, ''))(state, view);
export const eraseWord: Transition = (state, view) =>
  withTyped(typedIn(state).replace(/\S*\s*$/u, ''))(state, view);
export const eraseAll: Transition = (state, view) => withTyped('')(state, view);

export const openPosting: Transition = (state, { posting }) =>
  posting ? { ...state, mode: 'posting', anchor: start, find: '' } : state;
export const closePosting: Transition = (state) => ({ ...state, mode: 'list', find: '' });

export const moveToPosting =
  (direction: 1 | -1): Transition =>
  (state, view) => ({ ...moveBy(direction)(state, view), anchor: start });

export const moveToSection =
  (chapter: number): Transition =>
  (state, { chapters }) =>
    chapter < 0 || chapter >= chapters.length ? state : { ...state, anchor: { chapter, offset: 0 } };

export const moveBySection =
  (direction: 1 | -1): Transition =>
  (state, view) =>
    moveToSection(state.anchor.chapter + direction)(state, view);

export const scrollBy =
  (lines: number): Transition =>
  (state, view) =>
    scrollTo(topOf(view, state.anchor) + lines)(state, view);

export const scrollByHalfPage =
  (direction: 1 | -1): Transition =>
  (state, view) =>
    scrollBy(direction * Math.max(1, Math.floor(view.textRows / 2)))(state, view);

export const scrollToTop: Transition = (state, view) => scrollTo(0)(state, view);
export const scrollToEnd: Transition = (state, view) => scrollTo(Number.POSITIVE_INFINITY)(state, view);

/** A page further, and past the end of a section to the next one. */
export const readOn: Transition = (state, view) =>
  topOf(view, state.anchor) < lastTop(view, state.anchor.chapter)
    ? scrollBy(pageOf(view))(state, view)
    : moveBySection(1)(state, view);

/** A page back, and past the start of a section to the end of the one before. */
export const readBack: Transition = (state, view) => {
  if (topOf(view, state.anchor) > 0) return scrollBy(-pageOf(view))(state, view);
  return state.anchor.chapter === 0
    ? state
    : scrollToEnd({ ...state, anchor: { chapter: state.anchor.chapter - 1, offset: 0 } }, view);
};

/** To the first place where the searched text stands after the search was begun; back to there if it stands nowhere. */
export const moveToFirstHit: Transition = (state, view) => {
  const hits = hitsOf(view);
  const hit = hits.find((each) => compareAnchors(each, state.findFrom) >= 0) ?? hits[0] ?? state.findFrom;
  return { ...state, anchor: hit };
};

/** To the next place where the searched text stands, from the first again after the last. */
export const moveToHit =
  (direction: 1 | -1): Transition =>
  (state, view) => {
    const hits = hitsOf(view);
    const current = hits.findIndex((hit) => compareAnchors(hit, state.anchor) >= 0);
    const isOnHit = hits[current] !== undefined && compareAnchors(hits[current], state.anchor) === 0;
    const after = current === -1 ? 0 : isOnHit ? current + 1 : current;
    const before = (current === -1 ? hits.length : current) - 1;
    const hit = hits.at((direction === 1 ? after : before) % Math.max(1, hits.length));
    return hit ? { ...state, anchor: hit } : state;
  };

export const changeOrder: Transition = (state, view) => {
  const choices = orders.filter((order) => order !== 'relevance' || state.query !== '');
  const next = choices[(choices.indexOf(view.order) + 1) % choices.length];
  return { ...state, order: next, cursor: 0, top: 0, notice: `sorted by ${next}` };
};

export const showHelp: Transition = (state) => ({
  ...state,
  mode: 'help',
  help: { top: 0, from: state.mode },
});
export const closeHelp: Transition = (state) => ({ ...state, mode: state.help.from });

export const scrollHelpBy =
  (lines: number): Transition =>
  (state, { helpLines, helpRows }) => ({
    ...state,
    help: { ...state.help, top: clamp(state.help.top + lines, 0, Math.max(0, helpLines.length - helpRows)) },
  });

export const scrollHelpByPage =
  (direction: 1 | -1): Transition =>
  (state, view) =>
    scrollHelpBy(direction * Math.max(1, view.helpRows - 1))(state, view);

export const notify =
  (notice: string): Transition =>
  (state) => ({ ...state, notice });

const scrollTo =
  (line: number): Transition =>
  (state, view) => {
    const { chapter } = state.anchor;
    const top = view.chapters[chapter]?.lines[clamp(line, 0, lastTop(view, chapter))];
    return { ...state, anchor: { chapter, offset: top?.offset ?? 0 } };
  };

const withTyped =
  (typed: string): Transition =>
  (state) =>
    state.mode === 'find' ? { ...state, find: typed } : withQuery(state, typed);

function withQuery(state: State, query: string): State {
  return { ...state, query, cursor: 0, top: 0 };
}

function typedIn(state: State): string {
  return state.mode === 'find' ? state.find : state.query;
}

function cleanTyped(typed: string): string {
  const clean = cleanLine(typed, longestQuery);
  return typed.endsWith(' ') && clean !== '' && clean.length < longestQuery ? `${clean} ` : clean;
}

/** A line of the page before stays in sight. */
function pageOf({ textRows }: View): number {
  return Math.max(1, textRows - 1);
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high), 0);
}
