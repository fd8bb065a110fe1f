import { formatNamed } from '../formats/index.ts';
import { cutLine, fill } from '../layout/cut-and-fill.ts';
import { textWidth } from '../layout/width.ts';
import { cleanLine } from '../postings/text/clean.ts';
import { print } from '../terminal/output.ts';
import type { Call } from './command.ts';
import { outputStyleOf } from './output-style.ts';

/** One thing in a list that is not of postings, by the names of its columns; all rows of a list have the same. */
export type Row = Readonly<Record<string, string | number | undefined>>;

type Print = (rows: readonly Row[], call: Call) => string | Promise<string>;

const formats: readonly { readonly name: string; load(): Promise<Print> }[] = [
  { name: 'table', load: async () => table },
  { name: 'tsv', load: async () => (rows) => rows.map((row) => `${textsOf(row).join('\t')}\n`).join('') },
  { name: 'csv', load: async () => (await import('../formats/csv.ts')).csvTable },
  { name: 'markdown', load: async () => markdown },
  { name: 'json', load: async () => (rows) => `${JSON.stringify(rows, undefined, 2)}\n` },
];

/**
 * Prints a list: a table on a terminal, lines with tabs between their values elsewhere, or as `--format` says. In a table
 * stands what a person would rather read.
 */
export async function printRows<R extends Row>(
  rows: readonly R[],
  call: Call,
  forPeople: (row: R) => Row = (row) => row,
): Promise<void> {
  const { options, world } = call;
  const format = formatNamed(options.format ?? (world.stdout.isTTY ? 'table' : 'tsv'), formats);
  const shown = format.name === 'table' ? rows.map(forPeople) : rows;
  if (rows.length === 0 && format.name === 'table') return;
  await print(world.stdout, await (await format.load())(shown, call));
}

const gap = 2;

/** Columns under their names, without those that are empty, cut to the terminal's width. */
async function table(rows: readonly Row[], call: Call): Promise<string> {
  const { width, glyphs, paint } = await outputStyleOf(call);
  const names = Object.keys(rows[0] ?? {});
  const columns = names
    .map((name) => [name, ...rows.map((row) => textOf(row[name]))])
    .filter(([, ...values]) => values.some((value) => value !== ''));
  const widths = columns.map((texts) => texts.reduce((most, text) => Math.max(most, textWidth(text)), 0));
  const lines = [undefined, ...rows].map((_row, at) => {
    const text = columns
      .map((texts, column) => fill(texts[at] ?? '', (widths[column] ?? 0) + gap, ''))
      .join('');
    return cutLine([{ text: text.trimEnd(), ...(at === 0 && { style: 'dim' }) }], width, glyphs.ellipsis);
  });
  return lines.map((line) => `${paint(line)}\n`).join('');
}

/** A table, as Markdown has them. */
function markdown(rows: readonly Row[]): string {
  const names = Object.keys(rows[0] ?? {});
  const lines = [names, names.map(() => '---'), ...rows.map(textsOf)];
  return lines.map((cells) => `| ${cells.map(escaped).join(' | ')} |\n`).join('');
}

function escaped(text: string): string {
  return text.replace(/[\\|]/g, '\\$&');
}

function textsOf(row: Row): readonly string[] {
  return Object.values(row).map(textOf);
}

function textOf(value: Row[string]): string {
  return cleanLine(String(value ?? ''));
}
