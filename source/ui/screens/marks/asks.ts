import { noMark } from '../../../postings/marks/marks.ts';
import type { Ask, Effect } from '../../effects.ts';
import { givenMarks } from './given-marks.ts';
import { type Giving, givingChosen, givingWithKey } from './giving.ts';
import { noteKept } from './note-kept.ts';

/** Asks to give the postings that keys act on a mark, or to take it back. */
export const mark =
  (name: string): Ask =>
  ({ view }) =>
    saying(givingWithKey(name, view));

/** Asks to give them the mark with that letter, or to take all marks away. */
export const chosenMark: Ask = ({ view }, nth) => saying(givingChosen(givenMarks[nth]?.name ?? noMark, view));

/** Asks to give them the mark that was given last. */
export const lastMark: Ask = ({ state, view }) =>
  state.marks.last === undefined ? undefined : saying(givingChosen(state.marks.last, view));

export const undo: Ask = () => ({ kind: 'undo-saying' });

/** Asks for a note on them in an editor. */
export const noteInEditor: Ask = ({ view: { chosen: postings } }) =>
  postings.length > 0 ? { kind: 'note-in-editor', postings } : undefined;

/** Asks to keep the typed note. */
export const typedNote: Ask = ({ state, view: { chosen } }) => {
  const note = state.note.text.trim();
  if (note === '' || chosen.length === 0) return undefined;
  return {
    kind: 'say',
    sayings: chosen.map((posting) => ({ posting, said: { note } })),
    says: noteKept(chosen.length),
  };
};

function saying({ sayings, says }: Giving): Effect | undefined {
  return sayings.length > 0 ? { kind: 'say', sayings, says } : undefined;
}
