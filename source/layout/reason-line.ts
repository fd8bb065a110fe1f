import { labelOf } from '../postings/fact-list.ts';
import { reasonsOf } from '../postings/highlights.ts';
import type { Posting } from '../postings/posting.ts';
import type { Query } from '../postings/search/query.ts';
import { highlightPieces, type Line } from './line.ts';

/** What a query found besides role and team, a line for each fact of which the row that is shown does not tell it. */
export function reasonLines(posting: Posting, query: Query, row: Line): readonly Line[] {
  const told = row.filter(({ highlighted }) => highlighted).map(({ text }) => text);
  return reasonsOf(posting, query)
    .filter(
      ({ text, ranges }) =>
        ranges.length === 0 || ranges.some(({ start, end }) => !told.includes(text.slice(start, end))),
    )
    .map(({ name, text, ranges }) => [
      { text: `${labelOf(name)}: `, style: 'dim' },
      ...highlightPieces([{ text }], ranges),
    ]);
}
