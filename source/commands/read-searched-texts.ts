import type { Posting } from '../postings/posting.ts';
import { createFinder } from '../postings/search/finder.ts';
import type { Query } from '../postings/search/query.ts';
import { problemLine } from '../reading/problem.ts';
import type { Contents } from '../sources/library.ts';
import { tell } from '../terminal/output.ts';
import { today } from '../world.ts';
import type { Call } from './command.ts';
import { withProgressOf } from './progress-line.ts';
import { besidesTexts, boundInWords, searchedOf } from './searched-texts.ts';
import { isProblem } from './whole-posting.ts';

/**
 * The postings with those texts that a search for something in texts needs and that lists lack: of what fits otherwise, best
 * first, one after the other. Says what could not be had, and where it stopped.
 */
export async function withSearchedTexts(
  query: Query,
  postings: readonly Posting[],
  sourceOf: Contents['sourceOf'],
  { options, world }: Call,
): Promise<readonly Posting[]> {
  const lacksText = (posting: Posting) => sourceOf(posting)?.live?.lacksText(posting) ?? false;
  const found = createFinder(postings, today(world)).find(besidesTexts(query), options.sort);
  const searched = searchedOf(found, lacksText);
  const { signal } = new AbortController();
  const whole = new Map<Posting, Posting>();
  const troubles = new Set<string>();
  await withProgressOf(world.stderr, async (show) => {
    for (const [at, posting] of searched.first.entries()) {
      show(`reading texts, ${at + 1} of ${searched.first.length}`);
      const text = await sourceOf(posting)?.live?.withText(posting, signal);
      if (text && isProblem(text)) troubles.add(problemLine(text));
      else if (text) whole.set(posting, text);
    }
  });
  const said = [...troubles, boundInWords(searched)].filter((each) => each !== '');
  if (said.length > 0) await tell(world.stderr, said.map((each) => `npm-jobs: ${each}\n`).join(''));
  return postings.map((posting) => whole.get(posting) ?? posting);
}
