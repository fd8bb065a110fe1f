import { notify, type Transition } from '../../snapshot.ts';
import type { State } from '../../state.ts';
import { givenMarks } from './given-marks.ts';
import { givingChosen, givingWithKey, whyNot } from './giving.ts';

/** Asks for a mark, if there is a posting to give it to. */
export const askForMark: Transition = (state, { chosen }) =>
  chosen.length === 0 ? state : { ...state, mode: 'mark', marks: { ...state.marks, from: state.mode } };

export const leaveMarks: Transition = (state) => ({ ...state, mode: state.marks.from });

/** Remembers the mark as the last one; says why it is given to nobody, if it is not. */
export const giveWithKey =
  (name: string): Transition =>
  (state, view) => {
    if (view.chosen.length === 0) return state;
    return givingWithKey(name, view).sayings.length > 0
      ? withLast(state, name)
      : notify(whyNot(name, view))(state, view);
  };

/** The same for a mark that is chosen by its letter; goes back to where one came from. */
export const giveChosen =
  (nth: number): Transition =>
  (state, view) => {
    const { [nth]: mark } = givenMarks;
    const back = leaveMarks(state, view);
    if (mark) return withLast(back, mark.name);
    return notify(givingChosen('none', view).sayings.length > 0 ? '' : whyNot('none', view))(back, view);
  };

/** Says that there is no mark to give again, if there is none. */
export const giveAgain: Transition = (state, view) =>
  state.marks.last === undefined ? notify('No mark has been given yet.')(state, view) : state;

/** Shows what is hidden, or hides it again. */
export const showHidden: Transition = (state, view) => {
  if (view.hidden === 0 && !state.marks.areHiddenShown) return notify('Nothing here is hidden.')(state, view);
  const areHiddenShown = !state.marks.areHiddenShown;
  const notice = areHiddenShown ? 'hidden roles are shown' : 'hidden roles are not shown';
  return { ...state, marks: { ...state.marks, areHiddenShown }, notice };
};

function withLast(state: State, last: string): State {
  return { ...state, marks: { ...state.marks, last } };
}
