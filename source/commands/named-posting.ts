import { exitCodes, UserError } from '../errors.ts';
import { longId } from '../postings/long-id.ts';
import type { Posting } from '../postings/posting.ts';
import { createFinder } from '../postings/search/finder.ts';
import type { Query } from '../postings/search/query.ts';
import { decisiveIn } from '../postings/search/text-hits.ts';
import { sortPostings } from '../postings/sort.ts';
import { fold } from '../postings/text/fold.ts';
import type { Heard } from '../sources/heard.ts';
import type { Contents } from '../sources/library.ts';
import { today } from '../world.ts';
import type { Call } from './command.ts';
import { knownFor } from './known-for.ts';
import type { KnownNow } from './known-now.ts';
import { checkQuery } from './starting-query.ts';
import { textsSearched } from './texts-on-demand.ts';

/** A posting that was named, and those that are called the same, if it was not named by its id. */
export interface NamedPosting {
  readonly posting: Posting;
  readonly others: readonly Posting[];
}

/** What was read, and what its sources answered, if that is kept in mind. */
type Read = Pick<Contents, 'postings' | 'sourceOf'> & { readonly heard?: Heard | undefined };

/** The posting with this id, else the best match of the query; of several with the same role the newest. A `UserError` if there is none. */
export async function namedPosting(
  typed: string,
  query: Query,
  { postings, sourceOf, heard }: Read,
  call: Call,
): Promise<NamedPosting> {
  const named = postings.find(({ id }) => id === typed) ?? postings.find((each) => longId(each) === typed);
  if (named) return { posting: named, others: [] };
  const known = await knownFor(query, heard, call.world);
  return bestMatch(query, await textsSearched(query, postings, sourceOf, call), known, call);
}

function bestMatch(
  query: Query,
  postings: readonly Posting[],
  { standingOf, closed }: Pick<KnownNow, 'standingOf' | 'closed'>,
  { options, world }: Call,
): NamedPosting {
  checkQuery(query);
  const finder = createFinder(postings, today(world));
  finder.know(standingOf, closed);
  const found = decisiveIn(finder.find(query, options.sort));
  const [first] = found;
  if (!first)
    throw new UserError(
      `No role matches “${query.text}”.`,
      'npm-jobs list says which there are.',
      exitCodes.noMatch,
    );
  const same = found.filter(({ role }) => fold(role) === fold(first.role));
  const [newest = first, ...others] = sortPostings(same, options.sort ?? 'newest');
  return { posting: newest, others };
}

/** Says which of the postings that are called the same was taken, and which others there are; nothing if there are none. */
export function sameRoles({ posting: { role, id }, others }: NamedPosting): string {
  const ids = others.map((other) => other.id).join(', ');
  return others.length === 0
    ? ''
    : `npm-jobs: ${others.length + 1} postings are called “${role}”; this is ${id}. Also: ${ids}.\n`;
}
