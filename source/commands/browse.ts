import { exitCodes } from '../errors.ts';
import { createFinder } from '../postings/search.ts';
import type { Command } from './command.ts';
import { postingFormat, printPosting } from './print-posting.ts';
import { queryOf } from './query.ts';
import { sayProblems } from './read-postings.ts';
import { ReadingOn } from './reading-on.ts';

/** `npm-jobs`: the browser, unless `-1` or `-0` decide without it. */
export const browse: Command = async (call) => {
  postingFormat(call);
  const finder = createFinder();
  const reading = new ReadingOn(await call.library(), finder);
  const query = queryOf(call);
  const { select1, exit0, sort } = call.options;
  if (select1 || exit0) {
    await reading.toEnd();
    const [first, ...others] = finder.find(query, sort);
    if (first && others.length === 0 && select1) return printPosting(first, call);
    if (!first && exit0) return exitCodes.noMatch;
  }
  const { browseOnScreen } = await import('./on-screen.ts');
  const ending = await browseOnScreen(reading, finder, query, call);
  await sayProblems(reading.problems, call.world);
  if (ending?.kind === 'print') return printPosting(ending.posting, call);
  return ending?.kind === 'leave' ? ending.exitCode : exitCodes.done;
};
