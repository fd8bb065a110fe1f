import { exitCodes, UserError } from '../errors.ts';
import { longId } from '../postings/long-id.ts';
import type { Posting } from '../postings/posting.ts';
import { createFinder } from '../postings/search/finder.ts';
import type { Query } from '../postings/search/query.ts';
import { decisiveIn } from '../postings/search/text-hits.ts';
import { sortPostings } from '../postings/sort.ts';
import { fold } from '../postings/text/fold.ts';
import { tell } from '../terminal/output.ts';
import { today } from '../world.ts';
import type { Call, Command } from './command.ts';
import { postingFormat, printPosting } from './print-posting.ts';
import { withPostings } from './read-postings.ts';
import { checkQuery, queryOf } from './starting-query.ts';
import { textsSearched } from './texts-on-demand.ts';
import { wholePostings } from './whole-posting.ts';

/** `npm-jobs show`: one posting, by its id or as the best match. */
export const show: Command = async (call) => {
  postingFormat(call);
  const query = queryOf(call);
  if (query.text === '' && call.words.length === 0)
    throw new UserError('Which role?', 'Write npm-jobs show <role…>; npm-jobs list says which there are.');
  const typed = call.words.join(' ');
  return withPostings(call, async (postings, sourceOf) => {
    const named = postings.find(({ id }) => id === typed) ?? postings.find((each) => longId(each) === typed);
    const { posting, others } = named
      ? { posting: named, others: [] }
      : bestMatch(query, await textsSearched(query, postings, sourceOf, call), call);
    const [whole = posting] = await wholePostings([posting], sourceOf, call.world);
    const exitCode = await printPosting(whole, call);
    if (others.length > 0) await tell(call.world.stderr, sameRoles(posting, others));
    return exitCode;
  });
};

interface Match {
  readonly posting: Posting;
  /** Those that are called the same. */
  readonly others: readonly Posting[];
}

/** The first match; of several postings with the same role the newest. */
function bestMatch(query: Query, postings: readonly Posting[], { options, world }: Call): Match {
  checkQuery(query);
  const found = decisiveIn(createFinder(postings, today(world)).find(query, options.sort));
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

function sameRoles({ role, id }: Posting, others: readonly Posting[]): string {
  const ids = others.map((other) => other.id).join(', ');
  return `npm-jobs: ${others.length + 1} postings are called “${role}”; this is ${id}. Also: ${ids}.\n`;
}
