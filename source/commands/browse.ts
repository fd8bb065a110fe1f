import { exitCodes } from '../errors.ts';
import { createFinder } from '../postings/search/finder.ts';
import type { Command } from './command.ts';
import { Loader } from './loader.ts';
import { postingFormat, printPosting, printPostings } from './print-posting.ts';
import { sayProblems } from './read-postings.ts';
import { queryOf } from './starting-query.ts';

/** `npm-jobs`: the browser, unless `-1` or `-0` decide without it. */
export const browse: Command = async (call) => {
  postingFormat(call);
  const finder = createFinder();
  const loader = new Loader(await call.library(), finder);
  const query = queryOf(call);
  const { select1, exit0, sort } = call.options;
  if (select1 || exit0) {
    await loader.all();
    const [first, ...others] = finder.find(query, sort);
    if (first && others.length === 0 && select1) return printPosting(first, call);
    if (!first && exit0) return exitCodes.noMatch;
  }
  const { browseOnTerminal } = await import('./browse-on-terminal.ts');
  const ending = await browseOnTerminal(loader, finder, query, call);
  await sayProblems(loader.problems, call.world);
  if (ending?.kind === 'print') return printPostings(ending.postings, call);
  return ending?.kind === 'leave' ? ending.exitCode : exitCodes.done;
};
