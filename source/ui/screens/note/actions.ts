import { type Action, does } from '../../action.ts';
import { typedNote } from '../marks/asks.ts';
import { leaveNote } from './transitions.ts';

/** Actions of the line in which a note is typed. */
export const noteActions: readonly Action[] = [
  {
    id: 'note.keep',
    keys: ['enter'],
    modes: ['note'],
    hint: { says: 'keep', keys: ['enter'] },
    asks: typedNote,
    does: does(leaveNote),
  },
  {
    id: 'note.cancel',
    keys: ['escape'],
    modes: ['note'],
    hint: { says: 'cancel', keys: ['escape'] },
    does: does(leaveNote),
  },
];
