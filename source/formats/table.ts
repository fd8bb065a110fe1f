import { columnNeeds, columnsIn, widened } from '../layout/columns.ts';
import { cutLine } from '../layout/cut-and-fill.ts';
import { excerptLines } from '../layout/excerpt-line.ts';
import { listRows } from '../layout/list-rows.ts';
import { reasonLines } from '../layout/reason-line.ts';
import { textHitsRule } from '../layout/text-hits-rule.ts';
import { highlighterOf } from '../postings/highlights.ts';
import { textHitsIn } from '../postings/search/text-hits.ts';
import type { ListFormat } from './format.ts';

/**
 * Columns for a person, cut to the terminal's width; in a pipe nothing is cut, and no column left out. Under a posting stands
 * why it is there, where its row does not tell it; those that were found only in their text stand apart.
 */
export const tableList: ListFormat = {
  print(postings, query, { width, glyphs, paint, today, columns: wanted }) {
    const needs = columnNeeds(postings, today, !Number.isFinite(width), wanted);
    const rows = listRows(postings, widened(columnsIn(width, needs), needs), {
      today,
      glyphs,
      highlighterOf: (posting) => highlighterOf(posting, query),
      isSpread: false,
    });
    const inText = textHitsIn(postings);
    const firstInText = postings.length - inText;
    const lines = postings.flatMap((posting, at) => {
      const row = rows[at] ?? [];
      const isTextHit = at >= firstInText;
      const why = isTextHit ? [] : reasonLines(posting, query, row);
      const found = [...why, ...excerptLines(posting, query, glyphs, isTextHit)];
      return [
        ...(isTextHit && at === firstInText ? [textHitsRule(inText, firstInText > 0, glyphs)] : []),
        row,
        ...found.map((line) => [{ text: '    ' }, ...line]),
      ];
    });
    return lines.map((line) => `${paint(cutLine(line, width, glyphs.ellipsis)).trimEnd()}\n`).join('');
  },
};
