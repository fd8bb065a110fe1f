import type { Position } from '../../problem.ts';
import { type ReadDocument, together } from '../../read-document.ts';
import type { JsonRecord } from '../../records/json-record.ts';
import { RecordReader } from '../../records/records.ts';
import { type Cell, cellOf } from './cell.ts';
import type { Column } from './columns.ts';
import { tablesOfRoles } from './tables.ts';

/** The postings in the tables of roles of a Markdown text, one a row; nothing if there is no such table. */
export function readRoleTables(text: string, file: string): ReadDocument | undefined {
  const tables = tablesOfRoles(text);
  if (tables.length === 0) return undefined;
  const records = new RecordReader(file);
  const results = tables.flatMap(({ columns, rows }) => {
    let company: unknown;
    return rows.map(({ cells, place }) => {
      const record = recordOf(columns, cells.map(cellOf));
      // The same company as in the row above.
      if (record.company === '↳') record.company = company;
      else company = record.company;
      return readRow(record, place, records);
    });
  });
  return together([...results, records.end()]);
}

function readRow(record: JsonRecord, place: Position, records: RecordReader): ReadDocument {
  // A row of one cell only divides the table.
  return record.role === undefined ? { parsed: [], problems: [] } : records.read(record, place);
}

function recordOf(columns: readonly Column[], cells: readonly Cell[]): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  cells.forEach((cell, at) => {
    const column = columns[at];
    if (column === undefined) return;
    const value = meaningOf(column, cell);
    if (value !== undefined) record[column] = value;
  });
  const linkIn = (column: Column) => cells[columns.indexOf(column)]?.links[0];
  record.url ??= linkIn('role');
  record.apply ??= linkIn('apply');
  if (cells.some(({ isClosed }) => isClosed)) record.status = 'closed';
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

function meaningOf(column: Column, { lines, links }: Cell): unknown {
  if (column === 'apply' || column === 'url') return links[0] ?? lines.find((line) => /:\/\/|@/.test(line));
  if (lines.length === 0) return undefined;
  return column === 'locations' ? lines : lines.join(' ');
}
