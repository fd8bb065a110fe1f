import type { Posting } from '../postings/posting.ts';
import { type Problem, problemLine } from '../reading/problem.ts';
import { readLibrary } from '../sources/library.ts';
import { print } from '../terminal/output.ts';
import type { World } from '../world.ts';
import type { Call } from './command.ts';

/** Every posting of the call's sources; what could not be read is said on standard error, a line each. */
export async function readPostings({ library, world }: Call): Promise<readonly Posting[]> {
  const { postings, problems } = await readLibrary(await library());
  await sayProblems(problems, world);
  return postings;
}

/** Says on standard error what could not be read. */
export async function sayProblems(problems: readonly Problem[], { stderr }: World): Promise<void> {
  if (problems.length > 0)
    await print(stderr, problems.map((problem) => `npm-jobs: ${problemLine(problem)}\n`).join(''));
}
