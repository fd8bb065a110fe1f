import { exitCodes } from '../errors.ts';
import { changesInWords } from '../postings/comparison/changes-in-words.ts';
import { textDifferences } from '../postings/comparison/text-differences.ts';
import type { Version } from '../postings/versions/version.ts';
import type { Command } from './command.ts';
import { withNamed } from './diff.ts';
import { printRows } from './print-rows.ts';

/** `npm-jobs versions`: the days of which a posting's text is known, and what was changed on each. */
export const versions: Command = async (call) =>
  withNamed(call, async (_posting, known) => {
    await printRows(known.map((version, at) => rowOf(version, known[at - 1])).toReversed(), call);
    return exitCodes.done;
  });

function rowOf({ on, posting }: Version, before: Version | undefined): { day: string; changed: string } {
  const changed = before
    ? changesInWords(textDifferences(before.posting, posting))
    : 'the first that is known';
  return { day: on, changed };
}
