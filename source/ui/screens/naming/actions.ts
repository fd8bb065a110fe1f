import { type Action, does } from '../../action.ts';
import { leaveNaming, saveSearch } from './transitions.ts';

/** Actions while a name for a search is typed. */
export const namingActions: readonly Action[] = [
  {
    id: 'naming.save',
    keys: ['enter'],
    modes: ['naming'],
    hint: { says: 'save', keys: ['enter'] },
    asks: saveSearch,
    does: does(leaveNaming),
  },
  {
    id: 'naming.cancel',
    keys: ['escape'],
    modes: ['naming'],
    hint: { says: 'cancel', keys: ['escape'] },
    does: does(leaveNaming),
  },
];
