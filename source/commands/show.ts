import { UserError } from '../errors.ts';
import { tell } from '../terminal/output.ts';
import type { Command } from './command.ts';
import { namedPosting, sameRoles } from './named-posting.ts';
import { postingFormat, printPosting } from './print-posting.ts';
import { withPostings } from './read-postings.ts';
import { queryOf } from './starting-query.ts';
import { wholePostings } from './whole-posting.ts';

/** `npm-jobs show`: one posting, by its id or as the best match. */
export const show: Command = async (call) => {
  postingFormat(call);
  const query = queryOf(call);
  if (query.text === '' && call.words.length === 0)
    throw new UserError('Which role?', 'Write npm-jobs show <role…>; npm-jobs list says which there are.');
  const typed = call.words.join(' ');
  return withPostings(call, async (postings, sourceOf, heard) => {
    const found = await namedPosting(typed, query, { postings, sourceOf, heard }, call);
    const [whole = found.posting] = await wholePostings([found.posting], sourceOf, call.world);
    const exitCode = await printPosting(whole, call);
    if (found.others.length > 0) await tell(call.world.stderr, sameRoles(found));
    return exitCode;
  });
};
