import { cellOf } from './cell.ts';
import { type Column, columnsOf, listsRoles } from './columns.ts';
import { htmlTablesIn } from './html-tables.ts';
import type { TableRow } from './table-row.ts';

/** A table of roles: what its columns hold, and its rows as they stand there. */
export interface RoleTable {
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
}

/** What begins a posting's own text: in it, a table lists nothing. */
const frontMatter = /^\s*(?:---|\+\+\+|;;;|\{)/;

/** The tables of roles in a Markdown text, in Markdown or in HTML; none in a text that is a posting itself. */
export function tablesOfRoles(text: string): readonly RoleTable[] {
  if (frontMatter.test(text) || !/\|[^\n]*\||<table\b/i.test(text)) return [];
  const tables = [...pipeTablesIn(text.split('\n')), ...htmlTablesIn(text)];
  return tables.flatMap(([head, ...rows]) => {
    const columns = columnsOf(head?.cells.map((cell) => cellOf(cell).lines.join(' ')) ?? []);
    return listsRoles(columns) && rows.length > 0 ? [{ columns, rows }] : [];
  });
}

/** The tables that are drawn with bars, each a heading and rows. */
function* pipeTablesIn(rows: readonly string[]): Generator<readonly TableRow[]> {
  let [at, isInCode] = [0, false];
  while (at < rows.length) {
    if (/^ {0,3}(?:```|~~~)/.test(rows[at] ?? '')) isInCode = !isInCode;
    if (isInCode || !isBorder(rows[at + 1]) || !hasBar(rows[at])) {
      at++;
      continue;
    }
    const table = [rowAt(rows, at)];
    for (at += 2; hasBar(rows[at]); at++) table.push(rowAt(rows, at));
    yield table;
  }
}

function hasBar(row = ''): boolean {
  return row.includes('|');
}

function isBorder(row = ''): boolean {
  return row.includes('|') && row.includes('-') && /^[\s|:-]+$/.test(row);
}

function rowAt(rows: readonly string[], at: number): TableRow {
  const source = (rows[at] ?? '')
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  const cells = source.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|').trim());
  return { cells, place: { line: at + 1, column: 1 } };
}
