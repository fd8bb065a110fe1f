import stringWidth from 'string-width';
import { cutLine, fill, widthOf } from '../../../layout/cut-and-fill.ts';
import type { Glyphs } from '../../../layout/glyphs.ts';
import { highlightPieces, type Line } from '../../../layout/line.ts';
import { postedText } from '../../../postings/fact-words.ts';
import { highlightsOf } from '../../../postings/highlights.ts';
import type { Posting } from '../../../postings/posting.ts';
import type { Query } from '../../../postings/search/query.ts';

interface RowOptions {
  readonly query: Query;
  readonly width: number;
  readonly columns: RowColumns;
  readonly glyphs: Glyphs;
}

/** Columns that the facts beside a role take. */
export interface RowColumns {
  readonly team: number;
  readonly date: number;
}

/** Windows narrower than this show no team. */
const teamFrom = 50;
const widest: RowColumns = { team: 12, date: 10 };

/** Columns wide enough for all of these postings, so that they stay where they are while one scrolls and searches. */
export function rowColumnsFor(postings: readonly Posting[]): RowColumns {
  const longest = (length: (posting: Posting) => number) =>
    postings.reduce((most, posting) => Math.max(most, length(posting)), 0);
  return {
    team: Math.min(
      widest.team,
      longest(({ team }) => stringWidth(team ?? '')),
    ),
    date: Math.min(
      widest.date,
      longest((posting) => postedText(posting).length),
    ),
  };
}

/** The rows of a list, columns in line: the role, then its team and when it was posted at the right. */
export function rowLines(
  postings: readonly Posting[],
  cursor: number,
  { query, width, columns, glyphs }: RowOptions,
): readonly Line[] {
  const { date } = columns;
  const team = width < teamFrom ? 0 : columns.team;
  const facts = (team > 0 ? team + 2 : 0) + (date > 0 ? date + 2 : 0);
  const room = Math.max(1, width - 3 - facts - 1);
  return postings.map((posting, at) => {
    const highlights = highlightsOf(posting, query);
    const selected = at === cursor;
    const role = cutLine(
      highlightPieces(
        [{ text: posting.role, ...(selected && { style: 'selected' as const }) }],
        highlights.role,
      ),
      room,
      glyphs.ellipsis,
    );
    const sign: Line = [{ text: selected ? ` ${glyphs.cursor} ` : '   ', style: 'key' }];
    const gap = { text: ' '.repeat(Math.max(0, room - widthOf(role))) };
    const teamCell = highlightPieces(
      [{ text: fill(posting.team ?? '', team, glyphs.ellipsis), style: 'dim' }],
      highlights.team,
    );
    const dateCell = {
      text: `  ${fill(postedText(posting), date, glyphs.ellipsis, 'start')}`,
      style: 'dim' as const,
    };
    return [
      ...sign,
      ...role,
      gap,
      ...(team > 0 ? [{ text: '  ' }, ...teamCell] : []),
      ...(date > 0 ? [dateCell] : []),
    ];
  });
}
