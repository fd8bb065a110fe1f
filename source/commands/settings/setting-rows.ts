import { factRows } from '../../postings/facts.ts';
import { orders } from '../../postings/sort.ts';
import type { Settings } from './settings.ts';

/** A setting of one value. */
export interface SettingRow {
  readonly name: Exclude<keyof Settings, 'keys' | 'colors' | 'searches' | 'faults' | 'places'>;
  readonly help: string;
  /** How it is when nobody set it, as it is written. */
  readonly usual: string;
  readonly expects: string;
  readonly allows: (value: unknown) => boolean;
}

const isBoolean = (value: unknown): boolean => typeof value === 'boolean';
const oneOf = (choices: readonly string[]) => (value: unknown) => choices.includes(value as string);
const columnNames: readonly string[] = factRows
  .flatMap(({ name, column }) => (column ? [{ name, place: column.place }] : []))
  .sort((a, b) => a.place - b.place)
  .map(({ name }) => name);

/** Every setting of one value, in the order in which a new file has them. */
export const settingRows: readonly SettingRow[] = [
  {
    name: 'sort',
    help: 'the order of lists; without it, best first, or newest first without words',
    usual: '"newest"',
    expects: `one of ${orders.join(', ')}`,
    allows: oneOf(orders),
  },
  {
    name: 'columns',
    help: 'the columns of lists beside the role, as many as fit',
    usual: `[${columnNames.map((name) => `"${name}"`).join(', ')}]`,
    expects: `a list of ${columnNames.join(', ')}`,
    allows: (value) => Array.isArray(value) && value.every(oneOf(columnNames)),
  },
  {
    name: 'color',
    help: 'whether there are colours',
    usual: '"auto"',
    expects: 'auto, always or never',
    allows: oneOf(['auto', 'always', 'never']),
  },
  {
    name: 'ascii',
    help: 'no character outside ASCII in frames and marks',
    usual: 'false',
    expects: 'true or false',
    allows: isBoolean,
  },
  {
    name: 'line',
    help: 'line mode: a conversation, one line a thing',
    usual: 'false',
    expects: 'true or false',
    allows: isBoolean,
  },
  {
    name: 'mouse',
    help: 'click and wheel; with Shift the terminal selects text as usual',
    usual: 'false',
    expects: 'true or false',
    allows: isBoolean,
  },
  {
    name: 'links',
    help: 'links that the terminal lets you click',
    usual: 'true',
    expects: 'true or false',
    allows: isBoolean,
  },
  {
    name: 'browser',
    help: 'what opens a link, instead of $BROWSER',
    usual: '"firefox"',
    expects: 'a command',
    allows: (value) => typeof value === 'string' && value.trim() !== '',
  },
];
