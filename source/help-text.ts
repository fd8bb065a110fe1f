import { commands } from './commands/index.ts';
import { type Flag, flags, spelled } from './flags.ts';
import { queryHelp } from './postings/search/query-help.ts';

/** What `--help` prints, from the tables that the program itself goes by. */
export function helpText(): string {
  const parts = [
    ['Usage', commandRows()],
    ['Options', optionRows()],
    ['Query', queryHelp.map(({ example, means }) => [example, means] as const)],
    ['Exit codes', exitCodeRows],
  ] as const;
  const intro =
    'Browse job postings in the terminal. When standard output is a pipe or a file, Enter prints the chosen one there.';
  return `${[intro, ...parts.map(([title, rows]) => part(title, rows))].join('\n\n')}\n`;
}

type Row = readonly [name: string, help: string];

/** The commands, as they are typed. */
export const commandRows = (): readonly Row[] =>
  commands.map(({ usage, help }) => [`npm-jobs ${usage}`, help]);

/** The options, as they are typed. */
export const optionRows = (): readonly Row[] =>
  Object.entries<Flag>(flags).map(([name, { short, value, help }]) => [
    [short ? `-${short}, ` : '', spelled(name), value ? ` ${value}` : ''].join(''),
    help,
  ]);

/** What the program leaves with. */
export const exitCodeRows: readonly Row[] = [
  ['0', 'printed, or left the browser'],
  ['1', 'nothing matched, or a check found errors'],
  ['2', 'bad usage, unreadable source, or no terminal to draw on'],
  ['70', 'the program itself broke down'],
  ['129, 143', 'the terminal went away, or the program was told to end'],
  ['130', 'Ctrl-C, or left the browser without a pick when one was to be printed'],
];

function part(title: string, rows: readonly Row[]): string {
  const width = rows.reduce((longest, [name]) => Math.max(longest, name.length), 0);
  return [`${title}:`, ...rows.map(([name, help]) => `  ${name.padEnd(width)}  ${help}`)].join('\n');
}
