import { positionsIn } from '../../problem.ts';
import { allIn, treeOf, type XmlElement } from '../xml/tree.ts';
import type { TableRow } from './table-row.ts';

/** The tables that are written as HTML in a text, each a heading and rows. */
export function htmlTablesIn(text: string): readonly (readonly TableRow[])[] {
  if (!/<table\b/i.test(text)) return [];
  const placeOf = positionsIn(text);
  return [...allIn(treeOf(text, { isHtml: true }))]
    .filter(({ name }) => name === 'table')
    .map((table) => rowsOf(table).map((row) => ({ cells: cellsOf(row, text), place: placeOf(row.start) })));
}

function rowsOf(table: XmlElement): readonly XmlElement[] {
  return [...allIn(table)].filter(({ name }) => name === 'tr');
}

function cellsOf(row: XmlElement, text: string): readonly string[] {
  return [...allIn(row)]
    .filter(({ name }) => name === 'td' || name === 'th')
    .map(({ from, to }) => text.slice(from, to).trim());
}
