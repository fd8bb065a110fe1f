import type { Posting } from '../postings/posting.ts';
import type { Query } from '../postings/search/query.ts';
import type { Contents } from '../sources/library.ts';
import type { Call } from './command.ts';
import { looksInTexts } from './searched-texts.ts';

/** The postings with the texts that a search needs and that lists lack; nothing is loaded for any other. */
export async function textsSearched(
  query: Query,
  postings: readonly Posting[],
  sourceOf: Contents['sourceOf'],
  call: Call,
): Promise<readonly Posting[]> {
  const lacksText = (posting: Posting) => sourceOf(posting)?.live?.lacksText(posting) ?? false;
  if (!looksInTexts(query) || !postings.some(lacksText)) return postings;
  const { withSearchedTexts } = await import('./read-searched-texts.ts');
  return withSearchedTexts(query, postings, sourceOf, call);
}
