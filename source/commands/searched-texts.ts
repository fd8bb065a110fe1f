import type { Posting } from '../postings/posting.ts';
import { type Query, withoutFields } from '../postings/search/query.ts';

/** Of a search, the texts of no more postings than these are asked for. */
export const mostSearched = 50;

/** Whether a query looks for something in texts by name, so that those have to be there. */
export function looksInTexts({ terms }: Query): boolean {
  return terms.some(({ kind }) => kind === 'text');
}

/** What a query asks for besides what is to stand in a text. */
export function besidesTexts(query: Query): Query {
  return withoutFields(query, ({ kind }) => kind === 'text');
}

/** Those of some postings whose texts a search asks for: the first, as they stand. */
export interface Searched {
  readonly first: readonly Posting[];
  /** How many more there are. */
  readonly others: number;
}

/** Which of these postings, best first, lack a text that a search asks for. */
export function searchedOf(found: readonly Posting[], lacksText: (posting: Posting) => boolean): Searched {
  const lacking = found.filter(lacksText);
  const first = lacking.slice(0, mostSearched);
  return { first, others: lacking.length - first.length };
}

/** What a person is told of those that were not asked for; empty if there are none. */
export function boundInWords({ first, others }: Searched): string {
  if (others === 0) return '';
  const more = others === 1 ? 'that of one more was' : `those of ${others} more were`;
  return `the texts of the first ${first.length} were read, ${more} not`;
}
