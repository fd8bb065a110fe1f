import type { Mode } from '../../modes.ts';

/** What a person can change while typing a note. */
export interface NoteState {
  /** The note as far as it is typed, and the mode to return to. */
  readonly note: { readonly text: string; readonly from: Mode };
}

/** No note typed. */
export const noteStart: NoteState = { note: { text: '', from: 'list' } };
