import type { PostingContent } from '../postings/posting.ts';
import { rowFor } from './records/fact-names.ts';
import { readRelativeDate } from './records/relative-dates.ts';

type Facts = { -readonly [Name in 'posted' | 'closes' | 'status' | 'more']?: PostingContent[Name] };

/**
 * Makes the facts of a posting those that hold on a day (`2018-10-31`): it is closed where it took applications until a day
 * before, unless it says that it is open, and “posted 3 days ago” is a day.
 */
export function bringUpTo(today: string, facts: Facts): void {
  const { closes, status, posted, more } = facts;
  // A month or a quarter has no last day to compare.
  if (status === undefined && closes?.length === today.length && closes < today) facts.status = 'closed';
  if (posted !== undefined || more === undefined) return;
  const told = Object.keys(more).find((name) => rowFor(name)?.name === 'posted');
  const day = told === undefined ? undefined : dayIn(more[told], today);
  if (told === undefined || day === undefined) return;
  const { [told]: _said, ...others } = more;
  facts.posted = day;
  if (Object.keys(others).length > 0) facts.more = others;
  else delete facts.more;
}

function dayIn(value: unknown, today: string): string | undefined {
  return typeof value === 'string'
    ? readRelativeDate(value.replace(/^posted:? (?:on )?/i, ''), today)
    : undefined;
}
