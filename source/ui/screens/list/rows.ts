import type { Columns } from '../../../layout/columns.ts';
import type { Glyphs } from '../../../layout/glyphs.ts';
import type { Line } from '../../../layout/line.ts';
import { listRows } from '../../../layout/list-rows.ts';
import { highlightsOf } from '../../../postings/highlights.ts';
import type { Posting } from '../../../postings/posting.ts';
import type { Query } from '../../../postings/search/query.ts';

interface RowOptions {
  readonly query: Query;
  readonly columns: Columns;
  readonly today: string;
  readonly glyphs: Glyphs;
}

/** Characters of a row beside its columns: the cursor before them, and a space behind them. */
export const rowMargin = 4;

/** The rows of a list, columns in line, the one under the cursor marked. */
export function rowLines(
  postings: readonly Posting[],
  cursor: number,
  { query, columns, today, glyphs }: RowOptions,
): readonly Line[] {
  const rows = listRows(postings, columns, {
    today,
    glyphs,
    highlightsOf: (posting) => highlightsOf(posting, query),
    isSpread: true,
    chosen: cursor,
  });
  return rows.map((row, at) => [
    { text: at === cursor ? ` ${glyphs.cursor} ` : '   ', style: 'key' },
    ...row,
  ]);
}
