import { exitCodes, UserError } from '../errors.ts';
import { comparisonFormats } from '../formats/comparison.ts';
import { formatNamed } from '../formats/index.ts';
import { comparisonOf } from '../postings/comparison/comparison.ts';
import type { Posting } from '../postings/posting.ts';
import { print } from '../terminal/output.ts';
import type { Call, Command } from './command.ts';
import { namedPosting } from './named-posting.ts';
import { outputStyleOf } from './output-style.ts';
import { withPostings } from './read-postings.ts';
import { queryOf } from './starting-query.ts';
import { wholePostings } from './whole-posting.ts';

/** More postings have no room beside each other. */
const most = 3;

/** `npm-jobs compare`: two or three postings, each by its id or as the best match; or those that have the one role in common. */
export const compare: Command = async (call) => {
  const { words, options, world } = call;
  const format = formatNamed(options.format ?? (world.stdout.isTTY ? 'text' : 'markdown'), comparisonFormats);
  if (words.length === 0)
    throw new UserError(
      'Which roles?',
      'Write npm-jobs compare <role> <role>; npm-jobs list says which there are.',
    );
  if (words.length > most)
    throw new UserError(
      `No more than ${most} postings can be compared.`,
      'A role of several words stands in quotation marks.',
    );
  return withPostings(call, async (postings, sourceOf, heard) => {
    const chosen = await wholePostings(
      await chosenOf(words, { postings, sourceOf, heard }, call),
      sourceOf,
      call.world,
    );
    const { print: asText } = await format.load();
    await print(world.stdout, asText(comparisonOf(chosen), await outputStyleOf(call)));
    return exitCodes.done;
  });
};

/** What is to be compared. */
async function chosenOf(
  words: readonly string[],
  contents: Parameters<typeof namedPosting>[2],
  call: Call,
): Promise<readonly Posting[]> {
  const chosen: Posting[] = [];
  const alike: Posting[] = [];
  for (const word of words) {
    const { posting, others } = await namedPosting(word, queryOf({ ...call, words: [word] }), contents, call);
    // Whoever names one role twice means two postings of it.
    const next = [posting, ...others].find((each) => !chosen.includes(each));
    if (next) chosen.push(next);
    for (const each of others) alike.push(each);
  }
  const all = words.length === 1 ? [...chosen, ...alike] : chosen;
  if (all.length > 1 && all.length <= most) return all;
  throw new UserError(
    all.length > most
      ? `${all.length} postings are called “${all[0]?.role}”, and no more than ${most} can be compared.`
      : `Only one posting is meant: ${all[0]?.id}.`,
    all.length > most
      ? `Name two or three of them: ${all.map(({ id }) => id).join(', ')}.`
      : 'Name another to compare it with.',
  );
}
