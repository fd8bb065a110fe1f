import type { Transition } from '../../snapshot.ts';
import type { TextField } from '../../text-field.ts';

/** Asks for a note, if there is a posting to make it on. */
export const askForNote: Transition = (state, { chosen }) =>
  chosen.length === 0 ? state : { ...state, mode: 'note', note: { text: '', from: state.mode } };

export const leaveNote: Transition = (state) => ({ ...state, mode: state.note.from });

/** The line of a note. */
export const noteField: TextField = {
  textIn: ({ note }) => note.text,
  withText: (state, text) => ({ ...state, note: { ...state.note, text } }),
  isVerbatim: true,
};
