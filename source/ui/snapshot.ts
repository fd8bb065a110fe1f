import type { State } from './state.ts';
import type { View } from './view.ts';

/** The state, and the view derived from it. */
export interface Snapshot {
  readonly state: State;
  readonly view: View;
}

/** A change of the state, given the view before it. */
export type Transition = (state: State, view: View) => State;

/** Tells what just happened. */
export const notify =
  (notice: string): Transition =>
  (state) =>
    notice === state.notice ? state : { ...state, notice };
