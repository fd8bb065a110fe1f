import { exitCodes } from '../errors.ts';
import { glyphsFor } from '../layout/glyphs.ts';
import { painter } from '../layout/palette.ts';
import { createFinder, type Finder } from '../postings/search.ts';
import { guardScreen } from '../terminal/guard.ts';
import { inkOf } from '../terminal/output.ts';
import { openScreen, type Screen, smallest } from '../terminal/screen.ts';
import type { Ending } from '../ui/effects.ts';
import type { Call, Command } from './command.ts';
import { effectsOn } from './effects.ts';
import { postingFormat, printPosting } from './print-posting.ts';
import { queryOf } from './query.ts';
import { sayProblems } from './read-postings.ts';
import { ReadingOn } from './reading-on.ts';

/** `npm-jobs`: the browser. */
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
  const screen = openScreen(call.world);
  await reading.first();
  const ending = await browseOnScreen(screen, finder, reading, query, call);
  await sayProblems(reading.problems, call.world);
  if (ending?.kind === 'print') return printPosting(ending.posting, call);
  return ending?.kind === 'leave' ? ending.exitCode : exitCodes.done;
};

async function browseOnScreen(
  screen: Screen,
  finder: Finder,
  reading: ReadingOn,
  query: string,
  { options, world }: Call,
): Promise<Ending | undefined> {
  const ink = { ...(await inkOf(screen.stdout, world.env, options.color ?? 'auto')), attributes: true };
  const glyphs = glyphsFor(options);
  const { openBrowser } = await import('../ui/open.tsx');
  const start = {
    finder,
    query,
    order: options.sort,
    title: reading.title,
    starts: reading.starts,
    isReading: !reading.isOver,
    glyphs,
    links: ink.links,
    picking: screen.picking,
  };
  const effects = { ...effectsOn(screen, world), stopReading: () => reading.stop() };
  const guard = guardScreen(screen);
  const { ended, added, allAdded, close } = openBrowser(start, screen, {
    effects,
    look: { paint: painter(ink), glyphs },
    smallest,
  });
  guard.drawing(close);
  void reading.on(added).then(allAdded);
  try {
    return await ended;
  } finally {
    reading.stop();
    guard.release();
    screen.close();
  }
}
