import { marks } from '../../postings/marks/marks.ts';
import { queryHelp } from '../../postings/search/query-help.ts';
import { defaultKeymap } from '../../ui/actions.ts';
import { keyHelp } from '../../ui/screens/help/text.ts';
import type { CommandRow } from '../command.ts';
import { environmentRows } from './environment.ts';
import { type Example, examples } from './examples.ts';
import { exitCodeRows } from './exit-codes.ts';
import { fileRows } from './files.ts';
import { commandRows, optionRows } from './rows.ts';

/** Names with what they mean, under a heading of their own if they have one. */
export interface Rows {
  readonly heading?: string;
  readonly rows: readonly (readonly [name: string, means: string])[];
}

/** A part of the manual: paragraphs, and then rows. */
export interface Part {
  readonly title: string;
  readonly paragraphs?: readonly string[];
  readonly rows?: readonly Rows[];
}

/** What the program is, in a few words. */
export const summary = 'a browser for job postings in the terminal';

/** The whole manual, from the tables that the program itself goes by. */
export function manual(commands: readonly CommandRow[]): readonly Part[] {
  const several = Object.values(examples).flat();
  return [
    { title: 'name', paragraphs: [`npm-jobs - ${summary}`] },
    { title: 'synopsis', paragraphs: commands.filter(isShown).map(({ usage }) => `npm-jobs ${usage}`) },
    { title: 'description', paragraphs: description },
    { title: 'commands', rows: [{ rows: commandRows(commands) }] },
    { title: 'options', rows: [{ rows: optionRows() }] },
    {
      title: 'keys',
      rows: keyHelp(defaultKeymap, false).map(({ title, keys }) => ({
        heading: title,
        rows: keys.map((key) => [key.keys, key.help] as const),
      })),
    },
    { title: 'query', rows: [{ rows: queryHelp.map(({ example, means }) => [example, means] as const) }] },
    {
      title: 'marks',
      rows: [{ rows: marks.map(({ name, letter, means }) => [`${name} (${letter})`, means] as const) }],
    },
    { title: 'files', rows: [{ rows: fileRows }] },
    { title: 'environment', rows: [{ rows: environmentRows }] },
    { title: 'exit status', rows: [{ rows: exitCodeRows }] },
    { title: 'examples', rows: [{ rows: several satisfies readonly Example[] }] },
    { title: 'see also', paragraphs: ['fzf(1), glow(1), gh(1), newsboat(1)'] },
  ];
}

function isShown({ isHidden }: { readonly isHidden?: boolean }): boolean {
  return !isHidden;
}

const description: readonly string[] = [
  'npm-jobs lists job postings, finds in all that they say, shows each section by section, and prints the one that is picked. ' +
    'It comes with the postings that npm, Inc. published from 2014 to 2019, and reads files, folders, feeds, web pages and the boards of companies.',
  'Where standard output is a terminal, the browser draws on it. Where it is a pipe or a file, the browser draws on the terminal all ' +
    'the same, and Enter prints the chosen posting on standard output.',
];
