import { exitCodes } from '../errors.ts';
import {
  copyLink,
  copyPosting,
  leave,
  openLink,
  printPosting,
  type Request,
  redraw,
  stopReading,
  suspend,
} from './effects.ts';
import type { Mode, State, Transition } from './state.ts';
import * as change from './state.ts';
import type { View } from './view.ts';

/** One thing that keys do: the only place that says which keys, where, and what the help and the footer call it. */
export interface Binding {
  readonly keys: readonly string[];
  readonly modes: readonly Mode[];
  /** What the help calls it; keys that only repeat another row in a second mode have none. */
  readonly help?: string;
  /** How the help writes the keys, where their names would be too many. */
  readonly shown?: string;
  /** What the footer calls it, and the keys that it shows; rows in the table's order, as far as they fit. */
  readonly hint?: { readonly says: string; readonly keys: readonly string[] };
  /** Set where it applies only in pick mode. */
  readonly picking?: true;
  /** A further condition. */
  readonly when?: (snapshot: Snapshot) => boolean;
  /** Whether it only edits what is typed, and so does not wait for a search that is under way. */
  readonly isTyping?: true;
  /** Changes, each made with what is on the screen after the one before. */
  readonly does?: (key: string) => readonly Transition[];
  readonly asks?: Request;
}

const does =
  (...transitions: readonly Transition[]) =>
  () =>
    transitions;

/** What a key finds on the screen. */
interface Snapshot {
  readonly state: State;
  readonly view: View;
}

const hasQuery = ({ state }: Snapshot): boolean => state.query !== '';
const hasFind = ({ state }: Snapshot): boolean => state.find !== '';
const isReading = ({ view }: Snapshot): boolean => view.totals.isLoading;

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
const everywhere: readonly Mode[] = ['list', 'search', 'posting', 'find', 'help'];
const commanding: readonly Mode[] = ['list', 'posting'];

/** Every key. The first row that fits the key, the mode and the state is taken. */
export const keymap: readonly Binding[] = [
  {
    keys: ['j', 'down'],
    modes: ['list'],
    help: 'down',
    hint: { says: 'move', keys: ['up', 'down'] },
    does: does(change.moveBy(1)),
  },
  { keys: ['k', 'up'], modes: ['list'], help: 'up', does: does(change.moveBy(-1)) },
  {
    keys: ['ctrl+n', 'down'],
    modes: ['search'],
    help: 'down while typing',
    hint: { says: 'move', keys: ['up', 'down'] },
    does: does(change.moveBy(1)),
  },
  { keys: ['ctrl+p', 'up'], modes: ['search'], help: 'up while typing', does: does(change.moveBy(-1)) },
  {
    keys: ['ctrl+d', 'pagedown'],
    modes: ['list'],
    help: 'half a page down',
    does: does(change.moveByHalfPage(1)),
  },
  {
    keys: ['ctrl+u', 'pageup'],
    modes: ['list'],
    help: 'half a page up',
    does: does(change.moveByHalfPage(-1)),
  },
  { keys: ['pagedown'], modes: ['search'], does: does(change.moveByHalfPage(1)) },
  { keys: ['pageup'], modes: ['search'], does: does(change.moveByHalfPage(-1)) },
  { keys: ['g', 'home'], modes: ['list'], help: 'first', does: does(change.moveToFirst) },
  { keys: ['G', 'end'], modes: ['list'], help: 'last', does: does(change.moveToLast) },
  {
    keys: ['enter'],
    modes: ['list', 'search', 'posting'],
    picking: true,
    help: 'print and leave, in pick mode',
    hint: { says: 'print', keys: ['enter'] },
    asks: printPosting,
  },
  {
    keys: ['enter', 'l', 'right'],
    modes: ['list'],
    help: 'open posting',
    hint: { says: 'open', keys: ['enter'] },
    does: does(change.openPosting),
  },
  {
    keys: ['enter'],
    modes: ['search'],
    hint: { says: 'open', keys: ['enter'] },
    does: does(change.openPosting),
  },
  {
    keys: ['/'],
    modes: ['list'],
    help: 'search',
    hint: { says: 'search', keys: ['/'] },
    does: does(change.startSearch),
  },
  {
    keys: ['escape'],
    modes: ['search'],
    help: 'leave the search line',
    hint: { says: 'done', keys: ['escape'] },
    does: does(change.leaveSearch),
  },
  {
    keys: ['escape'],
    modes: ['list'],
    when: hasQuery,
    help: 'clear the query',
    hint: { says: 'clear', keys: ['escape'] },
    does: does(change.clearQuery),
  },
  {
    keys: ['escape'],
    modes: ['list'],
    when: isReading,
    help: 'stop reading more postings',
    hint: { says: 'stop reading', keys: ['escape'] },
    asks: stopReading,
  },
  { keys: ['escape'], modes: ['list'], picking: true, asks: leave(exitCodes.interrupted) },
  {
    keys: ['s'],
    modes: ['list'],
    help: 'change the order',
    does: does(change.changeOrder),
  },

  {
    keys: ['tab', ']'],
    modes: ['posting'],
    help: 'next section',
    hint: { says: 'next section', keys: ['tab'] },
    does: does(change.moveBySection(1)),
  },
  {
    keys: ['shift+tab', '['],
    modes: ['posting'],
    help: 'previous section',
    does: does(change.moveBySection(-1)),
  },
  {
    keys: digits,
    shown: '1…9',
    modes: ['posting'],
    help: 'to section n',
    does: (key) => [change.moveToSection(Number(key) - 1)],
  },
  {
    keys: ['space'],
    modes: ['posting'],
    help: 'read on, through all sections',
    hint: { says: 'read on', keys: ['space'] },
    does: does(change.readOn),
  },
  { keys: ['b'], modes: ['posting'], help: 'read back', does: does(change.readBack) },
  { keys: ['j', 'down'], modes: ['posting'], help: 'a line down', does: does(change.scrollBy(1)) },
  { keys: ['k', 'up'], modes: ['posting'], help: 'a line up', does: does(change.scrollBy(-1)) },
  {
    keys: ['ctrl+d', 'pagedown'],
    modes: ['posting'],
    help: 'half a page down',
    does: does(change.scrollByHalfPage(1)),
  },
  {
    keys: ['ctrl+u', 'pageup'],
    modes: ['posting'],
    help: 'half a page up',
    does: does(change.scrollByHalfPage(-1)),
  },
  { keys: ['g', 'home'], modes: ['posting'], help: 'start of the section', does: does(change.scrollToTop) },
  { keys: ['G', 'end'], modes: ['posting'], help: 'end of the section', does: does(change.scrollToEnd) },
  {
    keys: ['J'],
    modes: ['posting'],
    help: 'next posting',
    hint: { says: 'next role', keys: ['J'] },
    does: does(change.moveToPosting(1)),
  },
  { keys: ['K'], modes: ['posting'], help: 'previous posting', does: does(change.moveToPosting(-1)) },
  {
    keys: ['/'],
    modes: ['posting'],
    help: 'find in the posting',
    hint: { says: 'find', keys: ['/'] },
    does: does(change.startFind),
  },
  { keys: ['n'], modes: ['posting'], help: 'next hit', does: does(change.moveToHit(1)) },
  { keys: ['N'], modes: ['posting'], help: 'previous hit', does: does(change.moveToHit(-1)) },
  { keys: ['enter'], modes: ['find'], hint: { says: 'done', keys: ['enter'] }, does: does(change.leaveFind) },
  {
    keys: ['escape'],
    modes: ['find'],
    hint: { says: 'give up', keys: ['escape'] },
    does: does(change.clearFind),
  },
  {
    keys: ['escape'],
    modes: ['posting'],
    when: hasFind,
    help: 'stop finding',
    hint: { says: 'stop finding', keys: ['escape'] },
    does: does(change.clearFind),
  },
  {
    keys: ['escape', 'h', 'left'],
    modes: ['posting'],
    help: 'back to the list',
    hint: { says: 'back', keys: ['escape'] },
    does: does(change.closePosting),
  },

  { keys: ['backspace'], modes: ['search'], isTyping: true, does: does(change.eraseCharacter) },
  { keys: ['ctrl+w'], modes: ['search'], help: 'erase a word', isTyping: true, does: does(change.eraseWord) },
  { keys: ['ctrl+u'], modes: ['search'], help: 'erase all', isTyping: true, does: does(change.eraseAll) },
  { keys: ['backspace'], modes: ['find'], does: does(change.eraseCharacter, change.moveToFirstHit) },
  { keys: ['ctrl+w'], modes: ['find'], does: does(change.eraseWord, change.moveToFirstHit) },
  { keys: ['ctrl+u'], modes: ['find'], does: does(change.eraseAll, change.moveToFirstHit) },

  {
    keys: ['y'],
    modes: commanding,
    help: 'copy link',
    hint: { says: 'copy link', keys: ['y'] },
    asks: copyLink,
  },
  { keys: ['Y'], modes: commanding, help: 'copy posting as Markdown', asks: copyPosting },
  {
    keys: ['o'],
    modes: commanding,
    help: 'open in browser',
    hint: { says: 'open in browser', keys: ['o'] },
    asks: openLink,
  },
  {
    keys: ['?'],
    modes: commanding,
    help: 'help',
    hint: { says: 'help', keys: ['?'] },
    does: does(change.showHelp),
  },
  {
    keys: ['j', 'down'],
    modes: ['help'],
    hint: { says: 'scroll', keys: ['up', 'down'] },
    does: does(change.scrollHelpBy(1)),
  },
  { keys: ['k', 'up'], modes: ['help'], does: does(change.scrollHelpBy(-1)) },
  {
    keys: ['space', 'ctrl+d', 'pagedown'],
    modes: ['help'],
    hint: { says: 'page on', keys: ['space'] },
    does: does(change.scrollHelpByPage(1)),
  },
  { keys: ['b', 'ctrl+u', 'pageup'], modes: ['help'], does: does(change.scrollHelpByPage(-1)) },
  {
    keys: ['?', 'escape', 'q', 'enter', 'h', 'left'],
    modes: ['help'],
    hint: { says: 'back', keys: ['escape'] },
    does: does(change.closeHelp),
  },
  { keys: ['q'], modes: commanding, picking: true, asks: leave(exitCodes.interrupted) },
  {
    keys: ['q'],
    modes: commanding,
    help: 'quit',
    hint: { says: 'quit', keys: ['q'] },
    asks: leave(exitCodes.done),
  },
  { keys: ['ctrl+l'], modes: everywhere, help: 'draw the screen anew', asks: redraw },
  { keys: ['ctrl+c'], modes: everywhere, help: 'quit with 130', asks: leave(exitCodes.interrupted) },
  { keys: ['ctrl+z'], modes: everywhere, help: 'suspend; fg comes back', asks: suspend },
];

/** The row for a key, if it means anything there. */
export function bindingFor(key: string, snapshot: Snapshot, picking: boolean): Binding | undefined {
  const { mode } = snapshot.state;
  return keymap.find(
    (row) => row.keys.includes(key) && row.modes.includes(mode) && applies(row, snapshot, picking),
  );
}

/** Whether a row's conditions hold. */
export function applies(row: Binding, snapshot: Snapshot, picking: boolean): boolean {
  return (picking || !row.picking) && (row.when?.(snapshot) ?? true);
}
