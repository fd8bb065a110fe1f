import { exitCodes, UserError } from '../errors.ts';
import type { Seen } from '../postings/news/seen.ts';
import type { Problem } from '../reading/problem.ts';
import type { Heard } from '../sources/heard.ts';
import type { Library } from '../sources/library.ts';
import type { Progress } from '../sources/source.ts';
import { tell } from '../terminal/output.ts';
import type { Call, Command } from './command.ts';
import { dueSince } from './due-since.ts';
import { happenedSince } from './happened-since.ts';
import { dueRowOf, forPeople, rowOf } from './new-rows.ts';
import { momentMeant } from './new-since.ts';
import { printRows } from './print-rows.ts';
import { withProgress } from './progress-line.ts';
import { sayProblems } from './read-postings.ts';
import { SeenMemory } from './seen-memory.ts';
import { finalQueryOf } from './starting-query.ts';

/** `npm-jobs new`: what happened at followed sources since this was asked last under the same name. */
export const newOnes: Command = async (call) => {
  const { options, world } = call;
  const query = finalQueryOf(call);
  const since = options.since === undefined ? undefined : momentMeant(options.since, world.now());
  const { library, heard } = await followedLibrary(call);
  await sayProblems(await withProgress(world.stderr, (asking) => readAll(library, asking)), world);
  if (heard.sources.length > 0 && !heard.sources.some((source) => heard.hasHeard(source)))
    return exitCodes.usage;
  const memory = new SeenMemory(heard, world);
  await memory.load();
  await memory.takeIn();
  const name = `new:${options.as ?? ''}`;
  const known = memory.all();
  const happened = happenedSince(memory, { name, since, query, now: world.now() });
  const due = await dueSince(known, { name, since, query }, world);
  const rows = [...happened.map((each) => rowOf(each, world.now())), ...due.map(dueRowOf)];
  const isTold = rows.length > 0 || options.format === 'json';
  if (isTold) await printRows(rows, call, forPeople);
  if (since === undefined) await sayFirstTime(known, name, call);
  if (!options.peek) await memory.looked(name);
  await memory.kept();
  if (memory.trouble !== undefined) await tell(world.stderr, `npm-jobs: ${memory.trouble}\n`);
  return isTold ? exitCodes.done : exitCodes.noMatch;
};

async function sayFirstTime(known: readonly Seen[], name: string, { world }: Call): Promise<void> {
  if (known.some(({ bookmarks }) => bookmarks.has(name))) return;
  const count = known.reduce((sum, { postings }) => sum + postings.size, 0);
  const postings = `${count} ${count === 1 ? 'posting' : 'postings'}`;
  await tell(world.stderr, `npm-jobs: ${postings}, first time: what changes from now on is told.\n`);
}

async function followedLibrary(call: Call): Promise<{ readonly library: Library; readonly heard: Heard }> {
  if (call.options.from.length > 0)
    throw new UserError(
      'What is new is told of followed sources only.',
      'Write npm-jobs follow <source…> first.',
    );
  const library = await call.library('now');
  if (library.heard) return { library, heard: library.heard };
  throw new UserError('You follow no source yet.', 'Write npm-jobs follow <source…>.');
}

/** Reads all sources to their ends, side by side; resolves to what went wrong. */
async function readAll(
  { sources }: Library,
  asking: (progress: Progress) => void,
): Promise<readonly Problem[]> {
  const { signal } = new AbortController();
  const read = sources.map(async (source) => {
    const problems: Problem[] = [];
    for await (const event of source.read(signal, 'all'))
      if (event.kind === 'asking') asking(event.progress);
      else if (event.kind === 'failed') for (const problem of event.problems) problems.push(problem);
    return problems;
  });
  return (await Promise.all(read)).flat();
}
