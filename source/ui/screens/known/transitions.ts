import { clamp } from '../../clamp.ts';
import type { Transition } from '../../snapshot.ts';

/** Shows all that is known of the posting under the cursor, if there is one. */
export const showKnown: Transition = (state, { posting }) =>
  posting ? { ...state, mode: 'known', known: { top: 0, from: state.mode } } : state;

export const closeKnown: Transition = (state) => ({ ...state, mode: state.known.from });

export const scrollKnownBy =
  (lines: number): Transition =>
  (state, { knownLines, helpRows }) => {
    const top = clamp(state.known.top + lines, 0, Math.max(0, knownLines.length - helpRows));
    return { ...state, known: { ...state.known, top } };
  };

export const scrollKnownByPage =
  (direction: 1 | -1): Transition =>
  (state, view) =>
    scrollKnownBy(direction * Math.max(1, view.helpRows - 1))(state, view);
