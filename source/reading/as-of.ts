import type { PostingContent } from '../postings/posting.ts';
import { rowFor } from './records/fact-names.ts';
import { readRelativeDate } from './records/relative-dates.ts';

/**
 * A posting as it is on a day (`2018-10-31`): one that took applications until a day before it is closed, unless it says that
 * it is open, and “posted 3 days ago” is a day.
 */
export function asOf<P extends PostingContent>(posting: P, today: string): P {
  return closed(dated(posting, today), today);
}

function closed<P extends PostingContent>(posting: P, today: string): P {
  const { closes, status } = posting;
  // A month or a quarter has no last day to compare.
  const isOver = status === undefined && closes?.length === today.length && closes < today;
  return isOver ? { ...posting, status: 'closed' } : posting;
}

function dated<P extends PostingContent>(posting: P, today: string): P {
  const { posted, more } = posting;
  if (posted !== undefined || more === undefined) return posting;
  for (const [name, value] of Object.entries(more)) {
    if (typeof value !== 'string' || rowFor(name)?.name !== 'posted') continue;
    const day = readRelativeDate(value, today);
    if (day === undefined) continue;
    const { [name]: _said, ...others } = more;
    const { more: _more, ...rest } = posting;
    return { ...rest, posted: day, ...(Object.keys(others).length > 0 && { more: others }) } as P;
  }
  return posting;
}
