import { type Action, does } from '../../action.ts';
import { pipe } from '../../effects.ts';
import { leaveCommand, recall, rememberCommand } from './transitions.ts';

/** Actions of the command line. */
export const commandActions: readonly Action[] = [
  {
    id: 'command.run',
    keys: ['enter'],
    modes: ['command'],
    help: 'run the command with the posting as Markdown',
    hint: { says: 'run', keys: ['enter'] },
    asks: pipe,
    does: does(rememberCommand),
  },
  {
    id: 'command.older',
    keys: ['up', 'ctrl+p'],
    modes: ['command'],
    help: 'the command before',
    hint: { says: 'before', keys: ['up'] },
    does: does(recall(1)),
  },
  {
    id: 'command.newer',
    keys: ['down', 'ctrl+n'],
    modes: ['command'],
    help: 'the command after',
    does: does(recall(-1)),
  },
  {
    id: 'command.cancel',
    keys: ['escape'],
    modes: ['command'],
    help: 'run nothing',
    hint: { says: 'cancel', keys: ['escape'] },
    does: does(leaveCommand),
  },
];
