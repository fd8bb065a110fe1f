import type { Options as MeowOptions, Result } from 'meow';
import { UserError } from './errors.ts';
import { type FactFlagName, factFlags } from './postings/fact-fields.ts';
import { orders } from './postings/sort.ts';

/** One option of the command line: what meow is told, what the help says. */
export interface Flag {
  readonly short?: string;
  readonly type: 'string' | 'boolean';
  /** How its value is called in the help. */
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly isMultiple?: true;
  /** Whether `--no-` before its name says the opposite, which is not the same as saying nothing. */
  readonly isNegatable?: true;
  readonly help: string;
}

/** An option for each fact that a query can ask for. */
const filters = Object.fromEntries(
  factFlags.map(({ name, ...told }) => [name, { type: 'string', isMultiple: true, ...told }]),
) as Readonly<Record<FactFlagName, Flag & { readonly type: 'string'; readonly isMultiple: true }>>;

/** Every option: meow's flags, the help and the README's list come from here. */
export const flags = {
  query: {
    short: 'q',
    type: 'string',
    value: '<text>',
    help: 'the starting query, also for a word that is a command',
  },
  select1: { short: '1', type: 'boolean', help: 'exactly one match: print it at once, no screen' },
  exit0: { short: '0', type: 'boolean', help: 'no match: exit with code 1, without a screen' },
  from: {
    type: 'string',
    value: '<source>',
    isMultiple: true,
    help: 'where postings come from: a file, folder, address or board, - (standard input), npm (the archive)',
  },
  offline: { type: 'boolean', help: 'ask nobody: show what is kept of boards' },
  clear: { type: 'boolean', help: 'cache: throw away what is kept of boards' },
  refresh: { type: 'boolean', help: 'ask every board anew, and wait for it' },
  ...filters,
  on: { type: 'string', value: '<day>', help: 'mark: the day of it (2026-11-24, yesterday, 7d ago); today' },
  due: {
    type: 'string',
    value: '<day>',
    help: 'mark: when something is to be done (7d, tomorrow, 2026-12-02)',
  },
  note: { type: 'string', value: '<text>', help: 'mark: a note, added to those that there are' },
  contact: { type: 'string', value: '<name>', help: 'mark: whom you know there' },
  cv: { type: 'string', value: '<name>', help: 'mark: which CV you sent' },
  since: {
    type: 'string',
    value: '<when>',
    help: 'new, diff, marks: since then (12h, 3d, 2w, 2026-11-24), not the last time',
  },
  until: { type: 'string', value: '<day>', help: 'marks: what was said until that day' },
  history: { type: 'boolean', help: 'marks: all that was said, one row each' },
  import: { type: 'string', value: '<file>', help: 'marks: take in what a CSV or JSON file says' },
  as: {
    type: 'string',
    value: '<name>',
    help: 'new: with a last time of its own; the first time nothing is new',
  },
  peek: { type: 'boolean', help: 'new: the last time stays what it is' },
  sort: { type: 'string', value: '<order>', choices: orders, help: `${orders.join(', ')}` },
  section: {
    type: 'string',
    value: '<heading>',
    isMultiple: true,
    help: "only this section; “do” finds “What you'll do”",
  },
  format: {
    type: 'string',
    value: '<name>',
    help: 'list: table, tsv, json, markdown; marks: also csv; show and a pick: text, markdown, json',
  },
  color: {
    type: 'string',
    value: '<when>',
    choices: ['auto', 'always', 'never'],
    help: 'auto, always or never; also --no-color',
  },
  line: {
    type: 'boolean',
    isNegatable: true,
    help: 'line mode: a conversation, one line a thing, as for screen readers; --no-line never',
  },
  config: { type: 'string', value: '<file>', help: 'a file with settings, instead of the usual one' },
  keys: { type: 'boolean', help: 'config: list all actions with their keys' },
  init: { type: 'boolean', help: 'config: write a file of settings to begin with' },
  check: { type: 'boolean', help: 'config: say what is wrong in the settings' },
  debug: { type: 'boolean', help: 'log what happens, without texts, in a file that is named at the end' },
  mouse: { type: 'boolean', help: 'click and wheel; with Shift the terminal selects text as usual' },
  ascii: { type: 'boolean', help: 'no character outside ASCII in frames and marks' },
  help: { short: 'h', type: 'boolean', help: 'show this help' },
  version: { short: 'v', type: 'boolean', help: 'show the version' },
} as const satisfies Readonly<Record<string, Flag>>;

type Table = typeof flags;
type Value<F extends Flag> = F extends { type: 'boolean' }
  ? F extends { isNegatable: true }
    ? boolean | undefined
    : boolean
  : F extends { isMultiple: true }
    ? readonly string[]
    : F extends { choices: readonly (infer Choice)[] }
      ? Choice | undefined
      : string | undefined;

/** What the command line said: the words that are no options, and each option's value. */
export type Options = { readonly words: readonly string[] } & {
  readonly [Name in keyof Table]: Value<Table[Name]>;
};

/** An option as it is typed: `--select-1`. */
export const spelled = (name: string): string => `--${name.replace(/\d/, '-$&')}`;

/** What was typed behind the program's name, checked against the table; a `UserError` says what is wrong with it. */
export async function readFlags(argv: readonly string[]): Promise<Options> {
  if (!argv.some((word) => word.startsWith('-'))) return complete(argv, {});
  const { default: meow } = await import('meow');
  const table = Object.entries<Flag>(flags);
  const forMeow = table.map(([name, { short, type, isMultiple }]) => [
    name,
    {
      type,
      aliases: [spelled(name).slice(2)].filter((alias) => alias !== name),
      ...(short && { shortFlag: short }),
      ...(isMultiple && { isMultiple }),
    },
  ]);
  checkSpelling(argv);
  const { input, flags: given } = parsed(() =>
    meow({
      importMeta: import.meta,
      pkg: {},
      argv: withDashes(argv),
      flags: Object.fromEntries(forMeow) as NonNullable<MeowOptions<never>['flags']>,
      autoHelp: false,
      autoVersion: false,
      booleanDefault: undefined,
    }),
  );
  for (const [name, value] of Object.entries(given)) check(name, value);
  return complete(input, given);
}

/** meow forgives what is misspelled and overlooks values that are missing; here each is an error. */
function checkSpelling(argv: readonly string[]): void {
  const options = new Map(Object.entries<Flag>(flags).map(([name, flag]) => [spelled(name), flag]));
  const end = argv.includes('--') ? argv.indexOf('--') : argv.length;
  argv.slice(0, end).forEach((word, at) => {
    const [, option = '', value] = /^(--[^=]+)(=.*)?$/s.exec(word) ?? [];
    if (option === '' || option === '--no-color') return;
    const flag = options.get(option) ?? negated(option);
    if (!flag) throw new UserError(`There is no option ${option}.`, 'See npm-jobs --help.');
    const next = argv[at + 1];
    const isMissing = value === undefined ? next === undefined || /^-./.test(next) : value === '=';
    if (flag.isMultiple && isMissing)
      throw new UserError(`${option} needs a value.`, `Write ${option} ${flag.value}.`);
  });
}

/** The option whose opposite is typed; none if it has none. */
function negated(option: string): Flag | undefined {
  const [, name = ''] = /^--no-(.*)$/.exec(option) ?? [];
  const flag = Object.entries<Flag>(flags).find(([each]) => each === name)?.[1];
  return flag?.isNegatable && flag;
}

/** meow takes a lone `-` for no value of an option that may be given several times; joined to its option it is one. */
function withDashes(argv: readonly string[]): readonly string[] {
  const end = argv.includes('--') ? argv.indexOf('--') : argv.length;
  const isOption = (at: number) => at >= 0 && at < end && /^--[a-z]/.test(argv[at] ?? '');
  return argv.flatMap((word, at) => {
    if (word === '-' && isOption(at - 1)) return [];
    return isOption(at) && argv[at + 1] === '-' ? [`${word}=-`] : [word];
  });
}

function parsed<T extends Pick<Result<never>, 'input' | 'flags'>>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw new UserError(error instanceof Error ? error.message : String(error), 'See npm-jobs --help.');
  }
}

function check(name: string, value: unknown): void {
  const flag = Object.hasOwn(flags, name) ? (flags as Readonly<Record<string, Flag>>)[name] : undefined;
  if (!flag)
    throw new UserError(
      `There is no option ${name.length === 1 ? `-${name}` : spelled(name)}.`,
      'See npm-jobs --help.',
    );
  if (name === 'color' && value === false) return;
  const values = [value].flat();
  if (
    flag.type === 'string' &&
    name !== 'query' &&
    values.some((each) => each === '' || typeof each === 'boolean')
  )
    throw new UserError(`${spelled(name)} needs a value.`, `Write ${spelled(name)} ${flag.value}.`);
  const stranger = values.find((each) => flag.choices && !flag.choices.includes(String(each)));
  if (stranger !== undefined)
    throw new UserError(
      `${spelled(name)} cannot be “${stranger}”.`,
      `Use one of: ${flag.choices?.join(', ')}.`,
    );
}

function complete(words: readonly string[], given: Readonly<Record<string, unknown>>): Options {
  const empty = Object.entries<Flag>(flags).map(([name, flag]) => [
    name,
    flag.type === 'boolean' && !flag.isNegatable ? false : flag.isMultiple ? [] : undefined,
  ]);
  const color = given.color === false ? { color: 'never' } : {};
  return { words, ...Object.fromEntries(empty), ...given, ...color } as Options;
}
