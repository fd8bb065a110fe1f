import { exitCodes, UserError } from '../../errors.ts';
import { MarkLog } from '../../memory/marks/mark-log.ts';
import { isLasting } from '../../postings/marks/aliases.ts';
import { commonMarks, noMark } from '../../postings/marks/marks.ts';
import { eventsOf, type Said } from '../../postings/marks/sayings.ts';
import type { Posting } from '../../postings/posting.ts';
import type { Contents } from '../../sources/library.ts';
import { textOf } from '../../sources/read-file.ts';
import { isStandardInput, openStandardInput } from '../../sources/standard-input.ts';
import { tell } from '../../terminal/output.ts';
import { today } from '../../world.ts';
import type { Call, Command } from '../command.ts';
import { keepMarked } from '../keep-marked.ts';
import { withPostings } from '../read-postings.ts';
import { wholePostings } from '../whole-posting.ts';
import { saidIn } from './marking-options.ts';
import { meantPosting, postingNamed } from './meant-postings.ts';

/** What is typed instead of a mark to leave that as it is. */
const noteOnly = 'note';

/** `npm-jobs mark`: says of a posting, or of all whose ids come through standard input, where the person stands with it. */
export const mark: Command = async (call) => {
  const [name, ...words] = call.words;
  const said = saidIn(markMeant(name), call, today(call.world));
  if (Object.keys(said).length === 0)
    throw new UserError('There is nothing to keep.', 'Write a mark, or --note, --due, --contact or --cv.');
  const [first] = words;
  if (first === undefined)
    throw new UserError(
      'Which role?',
      `Write npm-jobs mark ${name} <role…>; npm-jobs list says which there are.`,
    );
  const isPiped = words.length === 1 && isStandardInput(first);
  if (isPiped && call.options.from.some(isStandardInput))
    throw new UserError('Standard input is the postings.', 'Name the posting to mark.');
  const ids = isPiped ? await pipedIds(call) : undefined;
  const log = new MarkLog(call.world);
  return withPostings(call, async (postings, sourceOf) => {
    if (!ids) {
      const meant = await meantPosting(words, { postings, sourceOf }, log.book, call);
      await keep([meant], said, log, call);
      await keepTexts([meant], sourceOf, log, call);
      return exitCodes.done;
    }
    const named = ids.map((id) => ({ id, posting: postingNamed(id, postings, log.book) }));
    const meant = named.flatMap(({ posting }) => posting ?? []);
    await keep(meant, said, log, call);
    await keepTexts(meant, sourceOf, log, call);
    const strangers = named.filter(({ posting }) => !posting);
    for (const { id } of strangers)
      await tell(call.world.stderr, `npm-jobs: No posting is called “${id}”.\n`);
    return strangers.length > 0 ? exitCodes.noMatch : exitCodes.done;
  });
};

/** The mark of that name, or whose name alone begins so; undefined for none at all. */
function markMeant(name: string | undefined): string | undefined {
  const names = [...commonMarks.rows.map((row) => row.name), noMark, noteOnly];
  const begun = names.filter((each) => each.startsWith(name ?? ' '));
  const meant = names.find((each) => each === name) ?? (begun.length === 1 ? begun[0] : undefined);
  if (meant === undefined)
    throw new UserError(
      name === undefined ? 'Which mark?' : `There is no mark “${name}”.`,
      `Use one of: ${names.join(', ')}.`,
    );
  return meant === noteOnly ? undefined : meant;
}

/** Ids, one a line, or in front of a tab, as lists have them. */
async function pipedIds({ world }: Call): Promise<readonly string[]> {
  const text = await textOf(
    openStandardInput(world, 'Pipe ids into it: npm-jobs list … | npm-jobs mark hidden -'),
  );
  if (typeof text !== 'string')
    throw new UserError(`The ids cannot be read: ${text.message}.`, 'Pipe a list into it.');
  const ids = text.split(/\r\n?|\n/).map((line) => line.split('\t')[0]?.trim() ?? '');
  return [...new Set(ids.filter((id) => id !== ''))];
}

async function keep(postings: readonly Posting[], said: Said, log: MarkLog, { world }: Call): Promise<void> {
  const sayings = postings.map((posting) => ({ posting, said }));
  try {
    log.say(eventsOf(sayings, log.book, world.now()));
  } catch (error) {
    throw new UserError(`Not kept: ${(error as Error).message}.`, 'Say it again when there is room.');
  }
  const trouble = log.takeTrouble();
  if (trouble !== undefined) {
    await tell(world.stderr, log.held.join(''));
    throw new UserError(`${trouble}.`, 'The lines above are what was to be kept.');
  }
  for (const posting of postings) await tell(world.stderr, `npm-jobs: ${keptInWords(posting, said)}\n`);
  await log.keepIndex();
}

/** What is marked as saved or applied for can be read when its source has it no more. */
async function keepTexts(
  postings: readonly Posting[],
  sourceOf: Contents['sourceOf'],
  { book }: MarkLog,
  { world }: Call,
): Promise<void> {
  const whole = (missing: readonly Posting[]) => wholePostings(missing, sourceOf, world);
  const trouble = await keepMarked(postings, book, whole, world);
  if (trouble !== undefined) await tell(world.stderr, `npm-jobs: The text is not kept: ${trouble}.\n`);
}

function keptInWords({ key, role, company }: Posting, said: Said): string {
  const { set, on, due, note, contact, cv } = said;
  const told = [
    set === noMark ? 'no mark any more' : set && `${set}${on ? ` on ${on}` : ''}`,
    note && 'a note',
    contact && `contact ${contact}`,
    cv && `CV ${cv}`,
    due === '' ? 'nothing due' : due && `due ${due}`,
  ].filter(Boolean);
  const name = [role, company].filter(Boolean).join(', ');
  const loose = isLasting(key) ? '' : ' It has no id and no address: it is known by company, role and place.';
  return `${name}: ${told.join(', ')}.${loose}`;
}
