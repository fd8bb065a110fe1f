import { cutLine, widthOf } from '../layout/cut-and-fill.ts';
import { excerptLines } from '../layout/excerpt-line.ts';
import { highlightPieces, type Line } from '../layout/line.ts';
import { postedText } from '../postings/fact-words.ts';
import { highlightsOf } from '../postings/highlights.ts';
import type { Posting } from '../postings/posting.ts';
import type { Query } from '../postings/search/query.ts';
import type { ListFormat } from './format.ts';

const gap = 2;

/** Columns for a person, cut to the terminal's width; under a posting what a `text:` search found in it. */
export const tableList: ListFormat = {
  print(postings, query, { width, glyphs, paint }) {
    const rows = postings.map((posting) => ({ posting, cells: cellsOf(posting, query) }));
    const widths = columnWidths(
      rows.map(({ cells }) => cells),
      width,
    );
    const lines = rows.flatMap(({ posting, cells }) => [
      cells.flatMap((cell, at) =>
        at < widths.length ? filled(cell, widths[at] ?? 0, glyphs.ellipsis) : cell,
      ),
      ...excerptLines(posting, query, glyphs).map((line) => [{ text: '    ' }, ...line]),
    ]);
    return lines.map((line) => `${paint(cutLine(line, width, glyphs.ellipsis)).trimEnd()}\n`).join('');
  },
};

/** Columns of role, team and date: as wide as their longest, but the role gives way to the others. What is last takes the rest. */
function columnWidths(rows: readonly (readonly Line[])[], width: number): readonly number[] {
  const longest = (column: number) =>
    rows.reduce((most, row) => Math.max(most, widthOf(row[column] ?? [])), 0);
  const [role, team, date] = [longest(0), longest(1), longest(2)];
  return [Math.max(1, Math.min(role, width - team - date - 3 * gap)), team, date];
}

function cellsOf(posting: Posting, query: Query): readonly Line[] {
  const highlights = highlightsOf(posting, query);
  const places = [posting.remote === 'yes' ? 'remote' : '', ...posting.locations].filter(Boolean);
  return [
    highlightPieces([{ text: posting.role }], highlights.role),
    highlightPieces([{ text: posting.team ?? '' }], highlights.team),
    [{ text: postedText(posting) }],
    places.length > 0 ? [{ text: places.join(', '), style: 'dim' }] : [],
  ];
}

function filled(cell: Line, width: number, ellipsis: string): Line {
  const shown = cutLine(cell, width, ellipsis);
  return [...shown, { text: ' '.repeat(Math.max(0, width - widthOf(shown)) + gap) }];
}
