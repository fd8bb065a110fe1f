import type { Posting } from '../postings/posting.ts';
import { type Problem, problemLine } from '../reading/problem.ts';
import { readLibrary } from '../sources/library.ts';
import { tell } from '../terminal/output.ts';
import type { World } from '../world.ts';
import type { Call } from './command.ts';

/** Does something with every posting of the call's sources; then says, a line each, what could not be read. */
export async function withPostings<T>(
  { library, world }: Call,
  use: (postings: readonly Posting[]) => Promise<T>,
): Promise<T> {
  const { postings, problems } = await readLibrary(await library('recent'));
  try {
    return await use(postings);
  } finally {
    await sayProblems(problems, world);
  }
}

/** Says on standard error what could not be read. */
export async function sayProblems(problems: readonly Problem[], { stderr }: World): Promise<void> {
  if (problems.length > 0)
    await tell(stderr, problems.map((problem) => `npm-jobs: ${problemLine(problem)}\n`).join(''));
}
