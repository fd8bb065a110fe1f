import { exitCodes } from '../errors.ts';
import { glyphsFor } from '../layout/glyphs.ts';
import { painter } from '../layout/palette.ts';
import { createFinder, type Finder } from '../postings/search.ts';
import { guardScreen } from '../terminal/guard.ts';
import { inkOf } from '../terminal/output.ts';
import { openScreen, smallest } from '../terminal/screen.ts';
import type { Ending } from '../ui/effects.ts';
import type { Call, Command } from './command.ts';
import { effectsOn } from './effects.ts';
import { postingFormat, printPosting } from './print-posting.ts';
import { queryOf } from './query.ts';

/** `npm-jobs`: the browser. */
export const browse: Command = async (call) => {
  postingFormat(call);
  const finder = createFinder(call.loaded.postings);
  const query = queryOf(call);
  if (call.options.select1 || call.options.exit0) {
    const [first, ...others] = finder.find(query, call.options.sort);
    if (first && others.length === 0 && call.options.select1) return printPosting(first, call);
    if (!first && call.options.exit0) return exitCodes.noMatch;
  }
  const ending = await browseOnScreen(finder, query, call);
  if (ending?.kind === 'print') return printPosting(ending.posting, call);
  return ending?.kind === 'leave' ? ending.exitCode : exitCodes.done;
};

async function browseOnScreen(
  finder: Finder,
  query: string,
  { loaded, options, world }: Call,
): Promise<Ending | undefined> {
  const screen = openScreen(world);
  const ink = { ...(await inkOf(screen.stdout, world.env, options.color ?? 'auto')), attributes: true };
  const glyphs = glyphsFor(options);
  const { openBrowser } = await import('../ui/open.tsx');
  const start = {
    finder,
    query,
    order: options.sort,
    title: titleOf(loaded),
    starts: loaded.starts,
    glyphs,
    links: ink.links,
    picking: screen.picking,
  };
  const look = { paint: painter(ink), glyphs };
  const { ended, close } = openBrowser(start, screen, { effects: effectsOn(screen, world), look, smallest });
  const unguard = guardScreen(screen, close);
  try {
    return await ended;
  } finally {
    unguard();
    screen.close();
  }
}

function titleOf({ title, postings }: Call['loaded']): string {
  const closed = postings.every(({ status }) => status === 'closed') ? ', all closed' : '';
  return `${title} · ${postings.length} ${postings.length === 1 ? 'role' : 'roles'}${closed}`;
}
