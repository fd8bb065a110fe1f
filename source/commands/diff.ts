import { exitCodes, UserError } from '../errors.ts';
import { differenceFormats } from '../formats/differences.ts';
import { formatNamed } from '../formats/index.ts';
import { areAlike, textDifferences } from '../postings/comparison/text-differences.ts';
import type { Posting } from '../postings/posting.ts';
import type { Version } from '../postings/versions/version.ts';
import { print, tell } from '../terminal/output.ts';
import type { Call, Command } from './command.ts';
import { namedPosting, sameRoles } from './named-posting.ts';
import { momentMeant } from './new-since.ts';
import { outputStyleOf } from './output-style.ts';
import { withPostings } from './read-postings.ts';
import { queryOf } from './starting-query.ts';
import { versionsOf } from './versions-of.ts';
import { wholePostings } from './whole-posting.ts';

/** `npm-jobs diff`: what was changed in a posting since the version before, or since that of a day. */
export const diff: Command = async (call) => {
  const { options, world } = call;
  const format = formatNamed(options.format ?? (world.stdout.isTTY ? 'text' : 'markdown'), differenceFormats);
  const since = options.since && momentMeant(options.since, world.now()).slice(0, '2026-11-24'.length);
  return withNamed(call, async (posting, versions) => {
    const before = versionBefore(versions, since);
    if (!before) throw noEarlier(posting, versions, since);
    const differences = textDifferences(before.posting, posting);
    const { print: asText } = await format.load();
    await print(world.stdout, asText(differences, before.on, await outputStyleOf(call)));
    return areAlike(differences) ? exitCodes.noMatch : exitCodes.done;
  });
};

/** Does something with the posting that the words of a call name, and with its versions; then says if others are called so. */
export async function withNamed(
  call: Call,
  use: (posting: Posting, versions: readonly Version[]) => Promise<number>,
): Promise<number> {
  const typed = call.words.join(' ');
  if (typed === '') throw new UserError('Which role?', 'npm-jobs list says which there are.');
  return withPostings(call, async (postings, sourceOf, heard) => {
    const named = await namedPosting(typed, queryOf(call), { postings, sourceOf, heard }, call);
    const [posting = named.posting] = await wholePostings([named.posting], sourceOf, call.world);
    const exitCode = await use(posting, await versionsOf(posting, call.world));
    if (named.others.length > 0) await tell(call.world.stderr, sameRoles(named));
    return exitCode;
  });
}

/** The version before the last; with a day the last that was there on it. */
function versionBefore(versions: readonly Version[], since: string | undefined): Version | undefined {
  const earlier = versions.slice(0, -1);
  return since === undefined ? earlier.at(-1) : earlier.findLast(({ on }) => on <= since);
}

function noEarlier({ role }: Posting, versions: readonly Version[], since: string | undefined): UserError {
  const [first] = versions;
  const next =
    since !== undefined && versions.length > 1
      ? `The oldest is of ${first?.on}.`
      : 'Earlier texts are kept of what you saved, and for 30 days of what you saw.';
  const until = since === undefined ? '' : ` of ${since} or before`;
  return new UserError(`No earlier version of “${role}”${until} is kept.`, next, exitCodes.noMatch);
}
