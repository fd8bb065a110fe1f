import type { Posting } from '../../../postings/posting.ts';
import { type Order, sortPostings } from '../../../postings/sort.ts';
import type { Snapshot, Transition } from '../../snapshot.ts';
import type { State } from '../../state.ts';
import { moveBy } from './transitions.ts';

/** Selects the posting under the cursor, or no longer, and moves on. */
export const selectAndMove =
  (direction: 1 | -1): Transition =>
  (state, view) => {
    if (!view.posting) return state;
    const selected = new Set(state.selected);
    if (!selected.delete(view.posting.key)) selected.add(view.posting.key);
    return moveBy(direction)({ ...state, selected }, view);
  };

/** Selects every match; where all are selected already, none of them. */
export const selectAll: Transition = (state, { results }) => {
  const selected = new Set(state.selected);
  const areAllSelected = results.every(({ key }) => selected.has(key));
  for (const { key } of results)
    if (areAllSelected) selected.delete(key);
    else selected.add(key);
  return { ...state, selected };
};

/** Selects the postings with these keys, and no others. */
export const selectOnly =
  (keys: readonly string[]): Transition =>
  (state) => ({ ...state, selected: new Set(keys) });

/** Hidden postings are selected no longer: nobody sees what keys would do to them. */
export const unselectHidden: Transition = (state, { standings, all }) => {
  if (state.selected.size === 0 || !standings?.haveHidden || state.marks.areHiddenShown) return state;
  const hidden = selectedAmong(all, state.selected).filter((posting) => standings.of(posting)?.isHidden);
  if (hidden.length === 0) return state;
  const selected = new Set(state.selected);
  for (const { key } of hidden) selected.delete(key);
  return { ...state, selected };
};

export const clearSelection: Transition = (state) => ({ ...state, selected: new Set() });

export const hasSelection = ({ state }: Pick<Snapshot, 'state'>): boolean => state.selected.size > 0;

/** Those of the postings that are selected, in their order. */
export function selectedAmong(
  postings: readonly Posting[],
  selected: ReadonlySet<string>,
): readonly Posting[] {
  return selected.size === 0 ? [] : postings.filter(({ key }) => selected.has(key));
}

/** The selected postings: those that are shown as they stand in the list, behind them the others in the same order. */
export function allSelected(
  shown: readonly Posting[],
  all: readonly Posting[],
  { selected }: Pick<State, 'selected'>,
  order: Order,
): readonly Posting[] {
  if (shown.length === selected.size) return shown;
  const before = new Set(shown);
  const others = selectedAmong(all, selected).filter((posting) => !before.has(posting));
  return [...shown, ...sortPostings(others, order === 'relevance' ? 'newest' : order)];
}

/** How many are selected, in words: `7 selected, 2 not shown`; nothing if none is. */
export function selectionText({ state: { selected }, view: { notShown } }: Snapshot): string {
  if (selected.size === 0) return '';
  return `${selected.size} selected${notShown > 0 ? `, ${notShown} not shown` : ''}`;
}
