import type { Transition } from './snapshot.ts';
import type { State } from './state.ts';

/** A line that a person types in. */
export interface TextField {
  textIn(state: State): string;
  withText(state: State, text: string): State;
  /** Whether every space counts. */
  readonly isVerbatim?: true;
  /** Applied after a change of the text, with the view of it. */
  readonly after?: Transition;
}
