import { exitCodes } from '../../../errors.ts';
import { type Action, does } from '../../action.ts';
import { leave, printPostings, stopLoading } from '../../effects.ts';
import type { Snapshot } from '../../snapshot.ts';
import { openFacets } from '../facets/transitions.ts';
import { openPosting } from '../posting/transitions.ts';
import { clearSelection, hasSelection, selectAll, selectAndMove } from './selection.ts';
import {
  changeOrder,
  clearQuery,
  leaveSearch,
  moveBy,
  moveByHalfPage,
  moveToFirst,
  moveToLast,
  startSearch,
} from './transitions.ts';

const hasQuery = ({ state }: Snapshot): boolean => state.query.text !== '';
const isLoading = ({ view }: Snapshot): boolean =>
  view.totals.isLoading || view.sources.progress !== undefined;

/** Actions of the list and of the search line. */
export const listActions: readonly Action[] = [
  {
    id: 'list.down',
    keys: ['j', 'down'],
    modes: ['list'],
    help: 'down',
    hint: { says: 'move', keys: ['up', 'down'] },
    does: does(moveBy(1)),
  },
  { id: 'list.up', keys: ['k', 'up'], modes: ['list'], help: 'up', does: does(moveBy(-1)) },
  {
    id: 'search.down',
    keys: ['ctrl+n', 'down'],
    modes: ['search'],
    help: 'down while typing',
    hint: { says: 'move', keys: ['up', 'down'] },
    does: does(moveBy(1)),
  },
  {
    id: 'search.up',
    keys: ['ctrl+p', 'up'],
    modes: ['search'],
    help: 'up while typing',
    does: does(moveBy(-1)),
  },
  {
    id: 'list.half-page-down',
    keys: ['ctrl+d', 'pagedown'],
    modes: ['list'],
    help: 'half a page down',
    does: does(moveByHalfPage(1)),
  },
  {
    id: 'list.half-page-up',
    keys: ['ctrl+u', 'pageup'],
    modes: ['list'],
    help: 'half a page up',
    does: does(moveByHalfPage(-1)),
  },
  { id: 'search.half-page-down', keys: ['pagedown'], modes: ['search'], does: does(moveByHalfPage(1)) },
  { id: 'search.half-page-up', keys: ['pageup'], modes: ['search'], does: does(moveByHalfPage(-1)) },
  { id: 'list.first', keys: ['g', 'home'], modes: ['list'], help: 'first posting', does: does(moveToFirst) },
  { id: 'list.last', keys: ['G', 'end'], modes: ['list'], help: 'last posting', does: does(moveToLast) },
  {
    id: 'pick.select',
    keys: ['tab'],
    modes: ['list'],
    picking: true,
    hint: { says: 'select', keys: ['tab'] },
    does: does(selectAndMove(1)),
  },
  {
    id: 'list.select',
    keys: ['tab', 'space'],
    modes: ['list'],
    help: 'select, or no longer, and go down',
    does: does(selectAndMove(1)),
  },
  {
    id: 'search.select',
    keys: ['tab'],
    modes: ['search'],
    help: 'select while typing, or no longer, and go down',
    does: does(selectAndMove(1)),
  },
  {
    id: 'list.select-up',
    keys: ['shift+tab'],
    modes: ['list', 'search'],
    help: 'select, or no longer, and go up',
    does: does(selectAndMove(-1)),
  },
  {
    id: 'list.select-all',
    keys: ['A'],
    modes: ['list'],
    help: 'select all matches, or none of them',
    does: does(selectAll),
  },
  {
    id: 'pick.print',
    keys: ['enter'],
    modes: ['list', 'search', 'posting'],
    picking: true,
    help: 'print and exit, in pick mode',
    hint: { says: 'print', keys: ['enter'] },
    asks: printPostings,
  },
  {
    id: 'list.open',
    keys: ['enter', 'l', 'right'],
    modes: ['list'],
    help: 'open posting',
    hint: { says: 'open', keys: ['enter'] },
    does: does(openPosting),
  },
  {
    id: 'search.open',
    keys: ['enter'],
    modes: ['search'],
    hint: { says: 'open', keys: ['enter'] },
    does: does(openPosting),
  },
  {
    id: 'list.search',
    keys: ['/'],
    modes: ['list'],
    help: 'search',
    hint: { says: 'search', keys: ['/'] },
    does: does(startSearch),
  },
  {
    id: 'list.facets',
    keys: ['f'],
    modes: ['list'],
    help: 'choose from companies, teams, places and other facts',
    hint: { says: 'facets', keys: ['f'] },
    does: does(openFacets),
  },
  {
    id: 'search.done',
    keys: ['escape'],
    modes: ['search'],
    help: 'leave the search line',
    hint: { says: 'done', keys: ['escape'] },
    does: does(leaveSearch),
  },
  {
    id: 'list.clear-selection',
    keys: ['escape'],
    modes: ['list'],
    when: hasSelection,
    help: 'select none',
    hint: { says: 'select none', keys: ['escape'] },
    does: does(clearSelection),
  },
  {
    id: 'list.clear-query',
    keys: ['escape'],
    modes: ['list'],
    when: hasQuery,
    help: 'clear the query',
    hint: { says: 'clear', keys: ['escape'] },
    does: does(clearQuery),
  },
  {
    id: 'list.stop-loading',
    keys: ['escape'],
    modes: ['list'],
    when: isLoading,
    help: 'stop loading',
    hint: { says: 'stop loading', keys: ['escape'] },
    asks: stopLoading,
  },
  { id: 'pick.cancel', keys: ['escape'], modes: ['list'], picking: true, asks: leave(exitCodes.interrupted) },
  {
    id: 'list.change-order',
    keys: ['s'],
    modes: ['list'],
    help: 'change the order',
    does: does(changeOrder),
  },
];
