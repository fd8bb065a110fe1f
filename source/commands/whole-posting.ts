import type { Posting } from '../postings/posting.ts';
import { type Problem, problemLine } from '../reading/problem.ts';
import type { Source } from '../sources/source.ts';
import { tell } from '../terminal/output.ts';
import type { World } from '../world.ts';

/** Postings with their texts, those that lists do not have being asked for one after the other; what cannot be had is said. */
export async function wholePostings(
  postings: readonly Posting[],
  sourceOf: (posting: Posting) => Source | undefined,
  { stderr }: Pick<World, 'stderr'>,
): Promise<readonly Posting[]> {
  const { signal } = new AbortController();
  const whole: Posting[] = [];
  for (const posting of postings) {
    const text = await sourceOf(posting)?.live?.withText(posting, signal);
    if (text && isProblem(text)) await tell(stderr, `npm-jobs: ${problemLine(text)}\n`);
    whole.push(text && !isProblem(text) ? text : posting);
  }
  return whole;
}

/** Whether it is why there is no text. */
export function isProblem(text: Posting | Problem): text is Problem {
  return 'severity' in text;
}
