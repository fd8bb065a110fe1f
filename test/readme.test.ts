import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commandRows, exitCodeRows, optionRows } from '../source/help-text.ts';
import { queryHelp } from '../source/postings/search/query.ts';
import { defaultKeymap } from '../source/ui/actions.ts';
import { keyHelp } from '../source/ui/screens/help/text.ts';

type Rows = readonly (readonly [name: string, help: string])[];

const file = new URL('../README.md', import.meta.url);
const readme = existsSync(file) ? readFileSync(file, 'utf8') : '';

/** What has to stand in the README between `<!-- name -->` and `<!-- /name -->`, by name. */
const blocks: Readonly<Record<string, string>> = {
  keys: keyHelp(defaultKeymap, false)
    .map(({ title, keys }) =>
      table(
        title,
        keys.map(({ keys: names, help }) => [names, help]),
      ),
    )
    .join('\n\n'),
  commands: table('Command', commandRows()),
  options: table('Option', optionRows()),
  query: table(
    'Query',
    queryHelp.map(({ example, means }) => [example, means]),
  ),
  'exit codes': table('Exit code', exitCodeRows),
};

test.each(Object.entries(blocks))('the README lists the %s as the program has them', (name, block) => {
  expect(blockOf(name)).toBe(block);
});

function table(title: string, rows: Rows): string {
  const lines = rows.map(([name, help]) => `| \`${escaped(name)}\` | ${escaped(help)} |`);
  return [`| ${title} | |`, '| --- | --- |', ...lines].join('\n');
}

/** In a table a bar would begin the next cell, in code too. */
function escaped(text: string): string {
  return text.replaceAll('|', '\\|');
}

function blockOf(name: string): string {
  const [, found = ''] = readme.split(`<!-- ${name} -->`);
  return found.split(`<!-- /${name} -->`)[0]?.trim() ?? '';
}
