import { clamp } from '../../clamp.ts';
import { mostCompared } from '../../effects.ts';
import { notify, type Transition } from '../../snapshot.ts';
import type { State } from '../../state.ts';
import type { View } from '../../view.ts';
import { comparisonRows, lineAt } from './scrolling.ts';
import { comparisonStart } from './state.ts';

/** Says that more are selected than can be compared. */
export const refuseMany: Transition = (state, view) =>
  view.chosen.length > mostCompared
    ? notify(`No more than ${mostCompared} can be compared; ${view.chosen.length} are selected.`)(state, view)
    : state;

/** Shows what was opened from its start; back leads to where it was asked for. */
export const showComparison: Transition = (state) => ({
  ...state,
  mode: 'comparison',
  comparison: {
    ...comparisonStart.comparison,
    from: state.mode === 'comparison' ? state.comparison.from : state.mode,
  },
});

export const closeComparison: Transition = (state) => ({ ...state, mode: state.comparison.from });

export const toggleComparison: Transition = (state) => ({
  ...state,
  comparison: { ...state.comparison, isToggled: !state.comparison.isToggled },
});

export const scrollComparisonBy =
  (lines: number): Transition =>
  (state, view) =>
    atLine(topOf(state, view) + lines, state, view);

export const scrollComparisonByPage =
  (direction: 1 | -1, share = 1): Transition =>
  (state, view) =>
    scrollComparisonBy(direction * Math.max(1, Math.floor(comparisonRows(view.size) * share) - 1))(
      state,
      view,
    );

export const scrollComparisonToStart: Transition = (state, view) => atLine(0, state, view);
export const scrollComparisonToEnd: Transition = (state, view) =>
  atLine(Number.POSITIVE_INFINITY, state, view);

/** The next part, or the previous one; the start of the same if it has begun above. */
export const moveToPart =
  (direction: 1 | -1): Transition =>
  (state, view) => {
    const top = topOf(state, view);
    const { starts = [] } = view.comparison?.sheet ?? {};
    const start = direction === 1 ? starts.find((line) => line > top) : starts.findLast((line) => line < top);
    return start === undefined ? state : atLine(start, state, view);
  };

function topOf({ comparison }: State, { comparison: shown, size }: View): number {
  return shown ? lineAt(shown.sheet, comparison.place, comparisonRows(size)) : 0;
}

function atLine(line: number, state: State, { comparison: shown, size }: View): State {
  const lines = shown?.sheet.lines ?? [];
  const top = clamp(line, 0, Math.max(0, lines.length - comparisonRows(size)));
  return { ...state, comparison: { ...state.comparison, place: lines[top]?.place ?? 0 } };
}
