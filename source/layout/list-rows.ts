import type { Highlighter } from '../postings/highlights.ts';
import type { Posting } from '../postings/posting.ts';
import { type Columns, columnGap, textIn } from './columns.ts';
import { cut, cutLine, fill, widthOf } from './cut-and-fill.ts';
import type { Glyphs } from './glyphs.ts';
import { highlightPieces, type Line, type Piece } from './line.ts';
import { rowDifferences } from './row-differences.ts';
import { textWidth } from './width.ts';

/** How rows are drawn. */
export interface RowStyle {
  /** A day as `2018-10-31`, from which ages are counted. */
  readonly today: string;
  readonly glyphs: Glyphs;
  /** Where a query matched in what is shown of a posting's facts. */
  readonly highlighterOf: (posting: Posting) => Highlighter;
  /** Whether the columns stand at the right end of the window, and not right behind the longest role. */
  readonly isSpread: boolean;
  /** Which row is the chosen one. */
  readonly chosen?: number;
  /** Which roles are less to be seen than others. */
  readonly isDim?: (posting: Posting) => boolean;
}

/** Postings as rows of a list: the role, behind it what tells it from rows that look the same, and the columns in line. */
export function listRows(postings: readonly Posting[], columns: Columns, style: RowStyle): readonly Line[] {
  const { glyphs } = style;
  const cells = postings.map((posting) => cellsOf(posting, columns, style));
  const shown = new Map(
    postings.map((posting, at) => [
      posting,
      [cut(posting.role, columns.role, glyphs.ellipsis), ...(cells[at] ?? [])].join('\n'),
    ]),
  );
  const differences = rowDifferences(postings, shown, style.today);
  const toldOf = (posting: Posting) => differences.get(posting) ?? [];
  const width = style.isSpread ? columns.role : Math.min(columns.role, longestCell(postings, toldOf, glyphs));
  return postings.map((posting, at) => {
    const highlight = style.highlighterOf(posting);
    const role = highlightPieces(
      [{ text: posting.role, ...roleStyle(posting, at, style) }],
      highlight('role', posting.role),
    );
    const others = columns.columns.flatMap(({ fact }, column): Line => {
      const cell = { text: cells[at]?.[column] ?? '', style: 'dim' as const };
      return [{ text: ' '.repeat(columnGap) }, ...highlightPieces([cell], highlight(fact.name, cell.text))];
    });
    return [...roleCell(role, toldOf(posting), width, glyphs), ...others];
  });
}

function roleStyle(posting: Posting, at: number, { chosen, isDim }: RowStyle): Pick<Piece, 'style'> {
  if (at === chosen) return { style: 'selected' };
  return isDim?.(posting) ? { style: 'dim' } : {};
}

/** A role and what tells it apart, in a cell of that width: the role gives way to it, but keeps half of the cell. */
function roleCell(role: Line, told: readonly string[], width: number, { dot, ellipsis }: Glyphs): Line {
  const room = Math.max(Math.floor(width / 2), width - widthOf(role)) - columnGap;
  // What is told last tells the most alike apart.
  const from = told.findIndex((_, at) => textWidth(joined(told.slice(at), dot)) <= room);
  const words = cut(joined(told.slice(from), dot), room, ellipsis);
  const behind = words === '' ? '' : `${' '.repeat(columnGap)}${words}`;
  const shown = cutLine(role, width - textWidth(behind), ellipsis);
  const rest = ' '.repeat(Math.max(0, width - widthOf(shown) - textWidth(behind)));
  return [...shown, ...(behind === '' ? [] : [{ text: behind, style: 'dim' as const }]), { text: rest }];
}

function longestCell(
  postings: readonly Posting[],
  toldOf: (posting: Posting) => readonly string[],
  { dot }: Glyphs,
): number {
  return postings.reduce((most, posting) => {
    const told = joined(toldOf(posting), dot);
    return Math.max(most, textWidth(posting.role) + (told === '' ? 0 : columnGap + textWidth(told)));
  }, 0);
}

function joined(told: readonly string[], dot: string): string {
  return told.join(` ${dot} `);
}

function cellsOf(posting: Posting, { columns }: Columns, { today, glyphs }: RowStyle): readonly string[] {
  return columns.map(({ fact, width }) =>
    fill(textIn(fact, width, posting, today), width, glyphs.ellipsis, fact.align === 'end' ? 'start' : 'end'),
  );
}
