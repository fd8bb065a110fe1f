import { exitCodes } from '../errors.ts';
import type { Posting } from '../postings/posting.ts';
import { createFinder, type Finder } from '../postings/search/finder.ts';
import type { Query } from '../postings/search/query.ts';
import { decisiveIn } from '../postings/search/text-hits.ts';
import type { Ending } from '../ui/effects.ts';
import { today } from '../world.ts';
import type { Call, Command } from './command.ts';
import { knownFor } from './known-for.ts';
import { lineModeBy } from './line-choice.ts';
import { Loader } from './loader.ts';
import { postingFormat, printPostings } from './print-posting.ts';
import { sayProblems } from './read-postings.ts';
import { checkQuery, queryOf } from './starting-query.ts';
import { textsSearched } from './texts-on-demand.ts';
import { wholePostings } from './whole-posting.ts';

/** `npm-jobs`: the browser, unless `-1` or `-0` decide without it. */
export const browse: Command = async (call) => {
  postingFormat(call);
  const finder = createFinder([], today(call.world));
  const query = queryOf(call);
  const { select1, exit0, sort } = call.options;
  const library = await call.library(select1 || exit0 ? 'recent' : 'kept');
  const loader = new Loader(library, finder, call.world.note);
  if (select1 || exit0) {
    checkQuery(query);
    await loader.whole();
    await completeSearched(loader, finder, query, call);
    const { standingOf, closed, shown } = await knownFor(query, loader.heard, call.world);
    finder.know(standingOf, closed);
    const [first, ...others] = decisiveIn(shown(finder.find(query, sort)).shown);
    if (first && others.length === 0 && select1) return printed([first], loader, call);
    if (!first && exit0) {
      await sayProblems(loader.problems, call.world);
      return exitCodes.noMatch;
    }
  }
  const ending = await browsed(loader, finder, query, call);
  if (ending?.kind === 'print') return printed(ending.postings, loader, call);
  await sayProblems(loader.problems, call.world);
  return ending?.kind === 'leave' ? ending.exitCode : exitCodes.done;
};

/** Browses on the whole screen, or where that is wanted in a conversation. */
async function browsed(
  loader: Loader,
  finder: Finder,
  query: Query,
  call: Call,
): Promise<Ending | undefined> {
  const by = lineModeBy(call.options.line, call.world.env, call.settings.line);
  if (by === undefined)
    return (await import('./browse-on-terminal.ts')).browseOnTerminal(loader, finder, query, call);
  return (await import('./converse.ts')).converse(by, loader, finder, query, call);
}

/** Prints postings, then says what could not be read: that nobody hears it must not cost what was picked. */
async function printed(postings: readonly Posting[], loader: Loader, call: Call): Promise<number> {
  try {
    return await printPostings(
      await wholePostings(postings, (each) => loader.sourceOf(each), call.world),
      call,
    );
  } finally {
    await sayProblems(loader.problems, call.world);
  }
}

/** Puts in the texts that a search for something in texts needs. */
async function completeSearched(loader: Loader, finder: Finder, query: Query, call: Call): Promise<void> {
  const before = [...finder.postings];
  const searched = await textsSearched(query, before, (each) => loader.sourceOf(each), call);
  for (const [at, posting] of before.entries()) {
    const after = searched[at];
    if (!after || after === posting) continue;
    loader.shelf.complete(posting, after);
    finder.complete(posting, after);
  }
}
