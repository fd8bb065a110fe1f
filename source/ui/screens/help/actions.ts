import { type Action, does } from '../../action.ts';
import { closeHelp, scrollHelpBy, scrollHelpByPage } from './transitions.ts';

/** Actions of the help screen. */
export const helpActions: readonly Action[] = [
  {
    id: 'help.down',
    keys: ['j', 'down'],
    modes: ['help'],
    hint: { says: 'scroll', keys: ['up', 'down'] },
    does: does(scrollHelpBy(1)),
  },
  { id: 'help.up', keys: ['k', 'up'], modes: ['help'], does: does(scrollHelpBy(-1)) },
  {
    id: 'help.page-down',
    keys: ['space', 'ctrl+d', 'pagedown'],
    modes: ['help'],
    hint: { says: 'page down', keys: ['space'] },
    does: does(scrollHelpByPage(1)),
  },
  { id: 'help.page-up', keys: ['b', 'ctrl+u', 'pageup'], modes: ['help'], does: does(scrollHelpByPage(-1)) },
  {
    id: 'help.close',
    keys: ['?', 'escape', 'q', 'enter', 'h', 'left'],
    modes: ['help'],
    hint: { says: 'back', keys: ['escape'] },
    does: does(closeHelp),
  },
];
