import { readFileSync } from 'node:fs';
import { commands } from '../source/commands/index.ts';
import { exitCodeRows } from '../source/commands/manual/exit-codes.ts';
import { commandRows, optionRows } from '../source/commands/manual/rows.ts';
import { queryHelp } from '../source/postings/search/query-help.ts';
import { defaultKeymap } from '../source/ui/actions.ts';
import { keyHelp } from '../source/ui/screens/help/text.ts';

type Rows = readonly (readonly [name: string, help: string])[];

const readmePath = new URL('../README.md', import.meta.url);

/** What stands in the README between `<!-- name -->` and `<!-- /name -->`, by name, from the tables of the program. */
export const readmeBlocks: Readonly<Record<string, string>> = {
  keys: keyHelp(defaultKeymap, false)
    .map(({ title, keys }) =>
      table(
        title,
        keys.map(({ keys: names, help }) => [names, help]),
      ),
    )
    .join('\n\n'),
  commands: table('Command', commandRows(commands)),
  options: table('Option', optionRows()),
  query: table(
    'Query',
    queryHelp.map(({ example, means }) => [example, means]),
  ),
  'exit codes': table('Exit code', exitCodeRows),
};

/** The README's text as it is in the file. */
export function readReadme(): string {
  return readFileSync(readmePath, 'utf8');
}

/** The README with each block as the program's tables have it now; a block without its two borders is left out. */
export function updatedReadme(readme: string): string {
  let updated = readme;
  for (const [name, block] of Object.entries(readmeBlocks)) {
    const [start, end] = [`<!-- ${name} -->\n`, `\n<!-- /${name} -->`];
    const [before, rest] = split(updated, start);
    const [, after] = split(rest, end);
    if (after !== '') updated = `${before}${start}${block}${end}${after}`;
  }
  return updated;
}

function split(text: string, border: string): readonly [before: string, after: string] {
  const at = text.indexOf(border);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + border.length)];
}

function table(title: string, rows: Rows): string {
  const lines = rows.map(([name, help]) => `| \`${escaped(name)}\` | ${escaped(help)} |`);
  return [`| ${title} | |`, '| --- | --- |', ...lines].join('\n');
}

/** In a table a bar would begin the next cell, in code too. */
function escaped(text: string): string {
  return text.replaceAll('|', '\\|');
}
