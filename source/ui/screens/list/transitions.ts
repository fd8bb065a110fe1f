import type { Posting } from '../../../postings/posting.ts';
import { parseQuery, type Query } from '../../../postings/search/query.ts';
import { expanded, withoutName } from '../../../postings/search/saved-search.ts';
import { wantsOf } from '../../../postings/search/wants.ts';
import { orders } from '../../../postings/sort.ts';
import { clamp } from '../../clamp.ts';
import type { Transition } from '../../snapshot.ts';
import type { State } from '../../state.ts';
import type { TextField } from '../../text-field.ts';

export const moveBy =
  (rows: number): Transition =>
  (state, view) =>
    moveTo(state.cursor + rows)(state, view);

export const moveByHalfPage =
  (direction: 1 | -1): Transition =>
  (state, view) =>
    moveBy(direction * Math.max(1, Math.floor(view.listRows / 2)))(state, view);

/** Moves to a row, or the nearest one, and scrolls as little as needed to show it. */
export const moveTo =
  (row: number): Transition =>
  (state, { results, listRows }) => {
    const cursor = clamp(row, 0, results.length - 1);
    return { ...state, cursor, top: clamp(state.top, cursor - listRows + 1, cursor) };
  };

/** Moves to the posting with this key, if it is among the results. */
export const moveToKey =
  (key: string): Transition =>
  (state, view) => {
    const row = view.results.findIndex((posting) => posting.key === key);
    return row === -1 ? state : moveTo(row)(state, view);
  };

export const moveToFirst: Transition = moveTo(0);
export const moveToLast: Transition = (state, view) => moveTo(view.results.length - 1)(state, view);

export const startSearch: Transition = (state) => ({ ...state, mode: 'search' });
/** Takes over what may go on behind the query. */
export const complete: Transition = (state, { completion }) =>
  completion === '' ? state : queryField.withText(state, state.query.text + completion);

export const leaveSearch: Transition = (state) => ({ ...state, mode: 'list' });
export const clearQuery: Transition = (state) => withQuery(state, parseQuery(''));

export const changeOrder: Transition = (state, view) => {
  const hasWords = state.query.terms.length > 0 && wantsOf(state.query).length > 0;
  const choices = orders.filter((order) => order !== 'relevance' || hasWords);
  const order = choices[(choices.indexOf(view.order) + 1) % choices.length] ?? 'newest';
  return { ...state, order, cursor: 0, top: 0, notice: `sorted by ${order}` };
};

/** The search line edits the query. */
export const queryField: TextField = {
  textIn: ({ query }) => query.text,
  withText: (state, text) =>
    withQuery(state, text === state.query.text ? state.query : typedQuery(text, state)),
};

/** The query that was typed, with what is saved under the names in it. */
function typedQuery(typed: string, { searches }: State): Query {
  if (searches.size === 0) return parseQuery(typed);
  const text = expanded(typed, searches);
  return { ...parseQuery(withoutName(text)), text };
}

/** The state for new results, with the cursor on the posting with this key if it is among them. */
export function withCursorOn(key: string | undefined, results: readonly Posting[], state: State): State {
  const at = key === undefined ? -1 : results.findIndex((posting) => posting.key === key);
  const cursor = at === -1 ? clamp(state.cursor, 0, results.length - 1) : at;
  if (cursor === state.cursor) return state;
  return { ...state, cursor, top: Math.max(0, state.top + cursor - state.cursor) };
}

/** The state with another query, and the cursor on its first match. */
export function withQuery(state: State, query: Query): State {
  return { ...state, query, cursor: 0, top: 0 };
}
