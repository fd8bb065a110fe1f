import { type Action, does } from '../../action.ts';
import { closeKnown, scrollKnownBy, scrollKnownByPage } from './transitions.ts';

/** Actions of the screen with all that is known of a posting. */
export const knownActions: readonly Action[] = [
  {
    id: 'known.down',
    keys: ['j', 'down'],
    modes: ['known'],
    hint: { says: 'scroll', keys: ['up', 'down'] },
    does: does(scrollKnownBy(1)),
  },
  { id: 'known.up', keys: ['k', 'up'], modes: ['known'], does: does(scrollKnownBy(-1)) },
  {
    id: 'known.page-down',
    keys: ['space', 'ctrl+d', 'pagedown'],
    modes: ['known'],
    does: does(scrollKnownByPage(1)),
  },
  {
    id: 'known.page-up',
    keys: ['b', 'ctrl+u', 'pageup'],
    modes: ['known'],
    does: does(scrollKnownByPage(-1)),
  },
  {
    id: 'known.close',
    keys: ['i', 'escape', 'q', 'enter', 'h', 'left'],
    modes: ['known'],
    hint: { says: 'back', keys: ['escape'] },
    does: does(closeKnown),
  },
];
