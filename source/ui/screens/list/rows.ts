import type { Columns } from '../../../layout/columns.ts';
import type { Glyphs } from '../../../layout/glyphs.ts';
import type { Line, Piece } from '../../../layout/line.ts';
import { listRows } from '../../../layout/list-rows.ts';
import { highlighterOf } from '../../../postings/highlights.ts';
import type { Posting } from '../../../postings/posting.ts';
import type { Query } from '../../../postings/search/query.ts';
import { hitRow } from './hit-rows.ts';

interface RowOptions {
  readonly query: Query;
  readonly columns: Columns;
  readonly today: string;
  /** The keys of the selected postings. */
  readonly selected: ReadonlySet<string>;
  readonly glyphs: Glyphs;
  /** How many of them were found for more than their text; the others show what was found in it, in a row of that width. */
  readonly others: number;
  readonly width: number;
  readonly hitLineOf: (posting: Posting) => Line;
}

/** Characters of a row beside its columns: the sign of a selection and the cursor before them, and a space behind them. */
export const rowMargin = 4;

/** What stands before a selected posting. */
const selectedSign = '>';

/** The rows of a list, columns in line, the one under the cursor and the selected ones told by what stands before them. */
export function rowLines(
  postings: readonly Posting[],
  cursor: number,
  { query, columns, today, selected, glyphs, others, width, hitLineOf }: RowOptions,
): readonly Line[] {
  const rows = listRows(postings.slice(0, others), columns, {
    today,
    glyphs,
    highlighterOf: (posting) => highlighterOf(posting, query),
    isSpread: true,
    chosen: cursor,
  });
  const hits = postings
    .slice(others)
    .map((posting, at) =>
      hitRow(posting, hitLineOf(posting), width - rowMargin, at + others === cursor, glyphs),
    );
  const isSelected = (posting?: Posting) => posting !== undefined && selected.has(posting.key);
  return [...rows, ...hits].map((row, at) => [
    {
      text: `${isSelected(postings[at]) ? selectedSign : ' '}${at === cursor ? glyphs.cursor : ' '} `,
      style: 'key',
      ...targetOf(postings[at]),
    },
    ...row,
  ]);
}

function targetOf(posting: Posting | undefined): Pick<Piece, 'target'> {
  return posting ? { target: { posting: posting.key } } : {};
}
