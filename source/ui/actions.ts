import { exitCodes } from '../errors.ts';
import { type Action, does } from './action.ts';
import { copyLinks, copyPostings, leave, openLink, redraw, refresh, suspend } from './effects.ts';
import type { Keymap } from './keymap.ts';
import { everywhere, type Mode } from './modes.ts';
import { commandActions } from './screens/command/actions.ts';
import { askForCommand } from './screens/command/transitions.ts';
import { comparisonActions } from './screens/comparison/actions.ts';
import { facetsActions } from './screens/facets/actions.ts';
import { helpActions } from './screens/help/actions.ts';
import { showHelp } from './screens/help/transitions.ts';
import { knownActions } from './screens/known/actions.ts';
import { listActions } from './screens/list/actions.ts';
import { marksActions } from './screens/marks/actions.ts';
import { namingActions } from './screens/naming/actions.ts';
import { noteActions } from './screens/note/actions.ts';
import { postingActions } from './screens/posting/actions.ts';
import { eraseAll, eraseCharacter, eraseWord, textFields } from './typing.ts';

const typing = Object.keys(textFields) as readonly Mode[];
const commanding: readonly Mode[] = ['list', 'posting'];

const typingActions: readonly Action[] = [
  {
    id: 'typing.erase-character',
    keys: ['backspace'],
    modes: typing,
    isTyping: true,
    does: () => eraseCharacter,
  },
  {
    id: 'typing.erase-word',
    keys: ['ctrl+w'],
    modes: typing,
    help: 'erase a word',
    isTyping: true,
    does: () => eraseWord,
  },
  {
    id: 'typing.erase-all',
    keys: ['ctrl+u'],
    modes: typing,
    help: 'erase all',
    isTyping: true,
    does: () => eraseAll,
  },
];

const sharedActions: readonly Action[] = [
  {
    id: 'posting.copy-link',
    keys: ['y'],
    modes: commanding,
    help: 'copy link',
    hint: { says: 'copy link', keys: ['y'] },
    asks: copyLinks,
  },
  {
    id: 'posting.copy',
    keys: ['Y'],
    modes: commanding,
    help: 'copy posting as Markdown',
    asks: copyPostings,
  },
  {
    id: 'posting.open-link',
    keys: ['o'],
    modes: commanding,
    help: 'open in browser',
    hint: { says: 'open in browser', keys: ['o'] },
    asks: openLink,
  },
  {
    id: 'sources.refresh',
    keys: ['r'],
    modes: commanding,
    help: 'ask and read again',
    asks: refresh,
  },
  {
    id: 'posting.pipe',
    keys: ['|'],
    modes: commanding,
    help: 'give the posting to a command',
    does: does(askForCommand),
  },
  {
    id: 'help.open',
    keys: ['?'],
    modes: commanding,
    help: 'help',
    hint: { says: 'help', keys: ['?'] },
    does: does(showHelp),
  },
];

const programActions: readonly Action[] = [
  { id: 'pick.quit', keys: ['q'], modes: commanding, picking: true, asks: leave(exitCodes.interrupted) },
  {
    id: 'program.quit',
    keys: ['q'],
    modes: commanding,
    help: 'quit',
    hint: { says: 'quit', keys: ['q'] },
    asks: leave(exitCodes.done),
  },
  { id: 'program.redraw', keys: ['ctrl+l'], modes: everywhere, help: 'redraw the screen', asks: redraw },
  {
    id: 'program.interrupt',
    keys: ['ctrl+c'],
    modes: everywhere,
    help: 'quit with exit code 130',
    asks: leave(exitCodes.interrupted),
  },
  {
    id: 'program.suspend',
    keys: ['ctrl+z'],
    modes: everywhere,
    help: 'suspend; fg resumes',
    asks: suspend,
  },
];

/** Every action with its default keys. */
export const defaultKeymap: Keymap = [
  ...listActions,
  ...facetsActions,
  ...commandActions,
  ...namingActions,
  ...postingActions,
  ...typingActions,
  ...comparisonActions,
  ...marksActions,
  ...noteActions,
  ...knownActions,
  ...sharedActions,
  ...helpActions,
  ...programActions,
];
