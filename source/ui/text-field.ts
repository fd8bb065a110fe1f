import type { Transition } from './snapshot.ts';
import type { State } from './state.ts';

/** A line in which a person types. */
export interface TextField {
  textIn(state: State): string;
  withText(state: State, text: string): State;
  /** What follows from a change, once the view shows it. */
  readonly after?: Transition;
}
