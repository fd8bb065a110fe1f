import type { Columns } from '../../../layout/columns.ts';
import type { Glyphs } from '../../../layout/glyphs.ts';
import type { Line, Piece } from '../../../layout/line.ts';
import { listRows } from '../../../layout/list-rows.ts';
import { signOf } from '../../../layout/standing-sign.ts';
import { highlighterOf } from '../../../postings/highlights.ts';
import type { Posting } from '../../../postings/posting.ts';
import type { Query } from '../../../postings/search/query.ts';
import type { Standing } from '../../../postings/standing.ts';
import type { Standings } from '../../standings.ts';
import { hitRow } from './hit-rows.ts';

interface RowOptions {
  readonly query: Query;
  readonly columns: Columns;
  readonly today: string;
  /** The keys of the selected postings. */
  readonly selected: ReadonlySet<string>;
  readonly standings: Standings | undefined;
  readonly glyphs: Glyphs;
  /** How many of them were found for more than their text; the others show what was found in it, in a row of that width. */
  readonly others: number;
  readonly width: number;
  readonly hitLineOf: (posting: Posting) => Line;
}

/** Characters of a row beside its columns: the sign of a selection and the cursor before them, and a space behind them. */
const rowMargin = 4;

/** The same with the column of signs, if there is one. */
export const marginOf = (standings: Standings | undefined): number =>
  standings?.haveSigns ? rowMargin + 2 : rowMargin;

/** What stands before a selected posting. */
const selectedSign = '>';

/** The rows of a list, columns in line, the one under the cursor and the selected ones told by what stands before them. */
export function rowLines(
  postings: readonly Posting[],
  cursor: number,
  { query, columns, today, selected, standings, glyphs, others, width, hitLineOf }: RowOptions,
): readonly Line[] {
  const rows = listRows(postings.slice(0, others), columns, {
    today,
    glyphs,
    highlighterOf: (posting) => highlighterOf(posting, query),
    isSpread: true,
    chosen: cursor,
    ...(standings && { isDim: (posting: Posting) => isDim(standings.of(posting)) }),
  });
  const hits = postings
    .slice(others)
    .map((posting, at) =>
      hitRow(posting, hitLineOf(posting), width - marginOf(standings), at + others === cursor, glyphs),
    );
  const isSelected = (posting?: Posting) => posting !== undefined && selected.has(posting.key);
  const signBefore = (posting?: Posting) =>
    standings?.haveSigns ? `${signOf(posting && standings.of(posting), glyphs)} ` : '';
  return [...rows, ...hits].map((row, at) => [
    {
      text: `${isSelected(postings[at]) ? selectedSign : ' '}${at === cursor ? glyphs.cursor : ' '} ${signBefore(postings[at])}`,
      style: 'key',
      ...targetOf(postings[at]),
    },
    ...row,
  ]);
}

function targetOf(posting: Posting | undefined): Pick<Piece, 'target'> {
  return posting ? { target: { posting: posting.key } } : {};
}

/** Whoever has applied need not look for it any more; what may still come of it is told by the sign. */
function isDim(standing: Standing | undefined): boolean {
  const { isApplication = false, isEnded = false } = standing?.mark?.mark ?? {};
  return isApplication || isEnded;
}
