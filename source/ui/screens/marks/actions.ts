import { type Action, does } from '../../action.ts';
import type { Mode } from '../../modes.ts';
import { showKnown } from '../known/transitions.ts';
import { askForNote } from '../note/transitions.ts';
import { chosenMark, lastMark, mark, noteInEditor, undo } from './asks.ts';
import { givenMarks } from './given-marks.ts';
import { askForMark, giveAgain, giveChosen, giveWithKey, leaveMarks, showHidden } from './transitions.ts';

const commanding: readonly Mode[] = ['list', 'posting'];

/** Takes all marks away, where a letter is asked for. */
const noneKey = '-';

/** Actions that say something of postings, and show what was said. */
export const marksActions: readonly Action[] = [
  {
    id: 'marks.save',
    keys: ['+', '='],
    modes: commanding,
    help: 'save, or no longer',
    asks: mark('saved'),
    does: does(giveWithKey('saved')),
  },
  {
    id: 'marks.apply',
    keys: ['a'],
    modes: commanding,
    help: 'applied',
    asks: mark('applied'),
    does: does(giveWithKey('applied')),
  },
  {
    id: 'marks.hide',
    keys: ['x'],
    modes: commanding,
    help: 'hide, or no longer',
    asks: mark('hidden'),
    does: does(giveWithKey('hidden')),
  },
  {
    id: 'marks.ask',
    keys: ['m'],
    modes: commanding,
    help: 'any mark by its letter: interview, offer, rejected, others',
    does: does(askForMark),
  },
  {
    id: 'marks.again',
    keys: ['.'],
    modes: commanding,
    help: 'the last mark again',
    asks: lastMark,
    does: does(giveAgain),
  },
  { id: 'marks.undo', keys: ['u'], modes: commanding, help: 'undo what was said last', asks: undo },
  { id: 'marks.note', keys: ['e'], modes: commanding, help: 'add a note', does: does(askForNote) },
  {
    id: 'marks.edit-note',
    keys: ['E'],
    modes: commanding,
    help: 'add a note in $VISUAL or $EDITOR',
    asks: noteInEditor,
  },
  {
    id: 'marks.show-all',
    keys: ['i'],
    modes: commanding,
    help: 'all that is known: history, notes, where else it is',
    does: does(showKnown),
  },
  {
    id: 'marks.show-hidden',
    keys: ['X'],
    modes: ['list'],
    help: 'show hidden roles, or no longer',
    does: does(showHidden),
  },
  {
    id: 'marks.choose',
    keys: [...givenMarks.map(({ letter }) => letter), noneKey],
    modes: ['mark'],
    asks: chosenMark,
    does: (nth) => [giveChosen(nth)],
  },
  {
    id: 'marks.cancel',
    keys: ['escape'],
    modes: ['mark'],
    hint: { says: 'cancel', keys: ['escape'] },
    does: does(leaveMarks),
  },
];
