import { stat } from 'node:fs/promises';
import path from 'node:path';
import { exitCodes, UserError } from '../errors.ts';
import { addFollows, dropFollows } from '../memory/change-follows.ts';
import { followsIn } from '../memory/follow-lines.ts';
import { followed, followsFile } from '../memory/follows-file.ts';
import { ageInWords } from '../postings/age-in-words.ts';
import { kindOf } from '../sources/index.ts';
import { isStandardInput } from '../sources/standard-input.ts';
import { print } from '../terminal/output.ts';
import type { World } from '../world.ts';
import type { Call, Command } from './command.ts';
import { type FollowRow, followRows } from './follow-rows.ts';
import { freshnessFor } from './library-for.ts';
import { type Followed, listenTo, openFollows } from './open-follows.ts';
import { printRows } from './print-rows.ts';
import { withProgress } from './progress-line.ts';
import { SeenMemory } from './seen-memory.ts';

/** `npm-jobs follow`: keeps sources, so that they are read when none is named; without one, lists what is kept. */
export const follow: Command = async (call) => (call.words.length === 0 ? list(call) : add(call));

async function list(call: Call): Promise<number> {
  const { options, world } = call;
  const follows = await openFollows(followed(world), world, freshnessFor(options, 'recent'));
  if (follows.length === 0)
    await print(world.stderr, 'npm-jobs: You follow no source yet. Write npm-jobs follow <source…>.\n');
  await printRows(await rowsOf(follows, world), call, ({ read, ...row }) => ({
    ...row,
    read: read && ageInWords(world.now() - Date.parse(read)),
  }));
  return exitCodes.done;
}

async function add({ words, options, world }: Call): Promise<number> {
  const names = await Promise.all(words.map(lastingName));
  const known = await meaningsOf(followed(world), world);
  const meant = await meaningsOf(names, world);
  const added = await addFollows(
    names.filter((_name, at) => !known.includes(meant[at] ?? '')),
    world,
  );
  const follows = await openFollows(names, world, freshnessFor(options, 'recent'));
  for (const { source, name, postings, trouble } of await rowsOf(follows, world)) {
    const told = `${added.includes(source) ? 'You follow' : 'You follow already:'} ${name}`;
    await print(
      world.stderr,
      `npm-jobs: ${told}${trouble ? `; but ${trouble}` : `, ${counted(postings)}`}.\n`,
    );
  }
  return exitCodes.done;
}

/** `npm-jobs unfollow`: sources that are not to be read any more become comments in the file. */
export const unfollow: Command = async ({ words, world }) => {
  if (words.length === 0)
    throw new UserError(
      'Which source?',
      'Write npm-jobs unfollow <source…>; npm-jobs follow says which there are.',
    );
  const meant = await meaningsOf(await Promise.all(words.map(fromHere)), world);
  const named = words.map((word, at) => ({ word, meant: meant[at] ?? word }));
  const lines = followed(world);
  const known = await meaningsOf(lines, world);
  const wanted = new Set(lines.filter((line, at) => words.includes(line) || meant.includes(known[at] ?? '')));
  const dropped = await dropFollows((source) => wanted.has(source), world);
  const strangers = named.flatMap(({ word, meant: each }) =>
    lines.includes(word) || known.includes(each) ? [] : [word],
  );
  for (const source of dropped)
    await print(
      world.stderr,
      `npm-jobs: You no longer follow ${source}. It is a comment now in ${followsFile(world)}.\n`,
    );
  if (strangers.length === 0) return exitCodes.done;
  throw new UserError(
    `You do not follow ${strangers.join(', ')}.`,
    'npm-jobs follow says what you follow.',
    exitCodes.noMatch,
  );
};

/** Reads them, and keeps in mind what they had. */
async function rowsOf(follows: readonly Followed[], world: World): Promise<readonly FollowRow[]> {
  const { sources, heard } = listenTo(follows);
  const listened = follows.map((each, at) => ({ ...each, source: sources[at] ?? each.source }));
  const rows = await withProgress(world.stderr, (asking) => followRows(listened, asking));
  const memory = new SeenMemory(heard, world);
  await memory.takeIn();
  await memory.kept();
  return rows;
}

/** What sources mean, however they are named; nobody is asked. */
async function meaningsOf(names: readonly string[], world: World): Promise<readonly string[]> {
  return (await openFollows(names, world, 'offline')).map(({ meant }) => meant);
}

/** A source as it can be named wherever a person is; a `UserError` if it cannot be followed. */
async function lastingName(word: string): Promise<string> {
  if (isStandardInput(word))
    throw new UserError('Standard input cannot be followed.', 'Name a file, a folder or a board.');
  const { isPath } = await kindOf(word);
  const name = isPath ? path.resolve(word) : word;
  if (isPath && !(await stat(name).catch(() => undefined)))
    throw new UserError(
      `There is no file or folder called “${word}”, and it is no board.`,
      'See npm-jobs boards.',
    );
  if (followsIn(name)[0] !== name)
    throw new UserError(
      `“${word}” cannot stand in a line of its own.`,
      'Give it a name without # and line breaks.',
    );
  return name;
}

function counted(postings: number): string {
  return `${postings} ${postings === 1 ? 'posting' : 'postings'}`;
}

/** A path as it is from wherever a person is; any other name as it stands. */
async function fromHere(word: string): Promise<string> {
  return (await kindOf(word)).isPath ? path.resolve(word) : word;
}
