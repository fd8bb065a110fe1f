import { fill } from '../../../layout/cut-and-fill.ts';
import type { Line } from '../../../layout/line.ts';
import { wordBreaks } from '../../../layout/wrap.ts';
import { queryHelp } from '../../../postings/search/query-help.ts';
import type { Action } from '../../action.ts';
import { nameOfKey } from '../../key-names.ts';
import type { Keymap } from '../../keymap.ts';
import type { Mode } from '../../modes.ts';
import type { Setting } from '../../setting.ts';

/** A part of the help: keys that belong together. */
interface Part {
  readonly title: string;
  readonly mode: Mode;
}

const parts: readonly Part[] = [
  { title: 'List', mode: 'list' },
  { title: 'While typing', mode: 'search' },
  { title: 'Facets', mode: 'facets' },
  { title: 'Posting', mode: 'posting' },
  { title: 'Compare', mode: 'comparison' },
  { title: 'Command', mode: 'command' },
];

/** One line of the key list: the keys as people write them, and what they do. */
export interface KeyHelp {
  readonly keys: string;
  readonly help: string;
}

/** The keymap by part; an action that works in several parts is listed in the first. */
export function keyHelp(
  keymap: Keymap,
  ascii: boolean,
): readonly { readonly title: string; readonly keys: readonly KeyHelp[] }[] {
  const rest = new Set<Action>(keymap.filter(({ help, keys }) => help !== undefined && keys.length > 0));
  return parts.map(({ title, mode }) => {
    const actions = [...rest].filter(({ modes }) => modes.includes(mode));
    for (const action of actions) rest.delete(action);
    return {
      title,
      keys: actions.map((action) => ({ keys: keysOf(action, ascii), help: action.help ?? '' })),
    };
  });
}

/** The help screen's text, in two columns where they fit. */
export function helpLinesOf(
  columns: number,
  { glyphs, picking, keymap, isMouseUsed = false }: HelpSetting,
): readonly Line[] {
  const width = Math.min(columns - 2, 76);
  const keys = keyHelp(keymap, glyphs.ascii).flatMap((part) =>
    partLines(
      part.title,
      part.keys.map(({ keys, help }) => [keys, help] as const),
      width,
    ),
  );
  const query = partLines(
    'Search syntax',
    queryHelp.map(({ example, means }) => [example, means] as const),
    width,
  );
  const note = picking
    ? [[], [{ text: 'Pick mode: Enter prints the posting on standard output and exits.' }]]
    : [];
  const mouse = isMouseUsed ? partLines('Mouse', mouseHelp, width) : [];
  return [...keys, ...mouse, ...query, ...note].slice(1);
}

type HelpSetting = Pick<Setting, 'glyphs' | 'picking' | 'keymap' | 'isMouseUsed'>;

const mouseHelp = [
  ['click', 'choose a posting, and open it if it is chosen; go to a section'],
  ['wheel', 'up and down'],
  ['Shift', 'with it the terminal selects text, as without the program'],
] as const;

const keyColumn = 16;

function partLines(title: string, rows: readonly (readonly [string, string])[], width: number): Line[] {
  const lines = rows.flatMap(([name, means]) =>
    wordBreaks(means, width - keyColumn).map(
      ({ start, end }, at): Line => [
        { text: fill(at === 0 ? name : '', keyColumn, ''), style: 'key' },
        { text: means.slice(start, end) },
      ],
    ),
  );
  return [[], [{ text: title, style: 'heading' }], ...lines];
}

function keysOf({ keys, shown }: Action, ascii: boolean): string {
  const written = shown ?? keys.map((key) => nameOfKey(key, ascii)).join(' ');
  return ascii ? written.replace('…', '-') : written;
}
