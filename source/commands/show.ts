import { exitCodes, UserError } from '../errors.ts';
import { longId } from '../postings/long-id.ts';
import type { Posting } from '../postings/posting.ts';
import { createFinder } from '../postings/search/finder.ts';
import type { Query } from '../postings/search/query.ts';
import { sortPostings } from '../postings/sort.ts';
import { fold } from '../postings/text/fold.ts';
import { print } from '../terminal/output.ts';
import type { Call, Command } from './command.ts';
import { postingFormat, printPosting } from './print-posting.ts';
import { readPostings } from './read-postings.ts';
import { queryOf } from './starting-query.ts';

/** `npm-jobs show`: one posting, by its id or as the best match. */
export const show: Command = async (call) => {
  postingFormat(call);
  const query = queryOf(call);
  if (query.text === '' && call.words.length === 0)
    throw new UserError('Which role?', 'Write npm-jobs show <role…>; npm-jobs list says which there are.');
  const postings = await readPostings(call);
  const typed = call.words.join(' ');
  const named = postings.find(({ id }) => id === typed) ?? postings.find((each) => longId(each) === typed);
  return printPosting(named ?? (await bestMatch(query, postings, call)), call);
};

/** The first match; of several postings with the same role the newest, said on standard error. */
async function bestMatch(
  query: Query,
  postings: readonly Posting[],
  { options, world }: Call,
): Promise<Posting> {
  const found = createFinder(postings).find(query, options.sort);
  const [first] = found;
  if (!first)
    throw new UserError(
      `No role matches “${query.text}”.`,
      'npm-jobs list says which there are.',
      exitCodes.noMatch,
    );
  const same = found.filter(({ role }) => fold(role) === fold(first.role));
  const [newest = first, ...others] = sortPostings(same, options.sort ?? 'newest');
  if (others.length > 0)
    await print(
      world.stderr,
      `npm-jobs: ${same.length} postings are called “${first.role}”; this is ${newest.id}. Also: ${others.map(({ id }) => id).join(', ')}.\n`,
    );
  return newest;
}
