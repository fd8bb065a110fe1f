import type { State } from './state.ts';
import type { View } from './view.ts';

/** The state at one moment, and the view derived from it. */
export interface Snapshot {
  readonly state: State;
  readonly view: View;
}

/** One change: the state after it, given the view before it. */
export type Transition = (state: State, view: View) => State;

/** The transitions that change nothing but what just happened, which the next key clears. */
export const notify =
  (notice: string): Transition =>
  (state) =>
    notice === state.notice ? state : { ...state, notice };
