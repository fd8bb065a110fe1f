import { columnNeeds, columnsIn, widened } from '../layout/columns.ts';
import { cutLine } from '../layout/cut-and-fill.ts';
import { excerptLines } from '../layout/excerpt-line.ts';
import { listRows } from '../layout/list-rows.ts';
import { highlighterOf } from '../postings/highlights.ts';
import type { ListFormat } from './format.ts';

/**
 * Columns for a person, cut to the terminal's width; in a pipe nothing is cut, and no column left out. Under a posting stands
 * what a `text:` search found in it.
 */
export const tableList: ListFormat = {
  print(postings, query, { width, glyphs, paint, today }) {
    const needs = columnNeeds(postings, today, !Number.isFinite(width));
    const rows = listRows(postings, widened(columnsIn(width, needs), needs), {
      today,
      glyphs,
      highlighterOf: (posting) => highlighterOf(posting, query),
      isSpread: false,
    });
    const lines = postings.flatMap((posting, at) => [
      rows[at] ?? [],
      ...excerptLines(posting, query, glyphs).map((line) => [{ text: '    ' }, ...line]),
    ]);
    return lines.map((line) => `${paint(cutLine(line, width, glyphs.ellipsis)).trimEnd()}\n`).join('');
  },
};
