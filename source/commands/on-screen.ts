import { glyphsFor } from '../layout/glyphs.ts';
import { painter } from '../layout/palette.ts';
import type { Finder } from '../postings/search.ts';
import { guardScreen } from '../terminal/guard.ts';
import { inkOf } from '../terminal/output.ts';
import { openScreen, type Screen, smallest } from '../terminal/screen.ts';
import type { Ending } from '../ui/effects.ts';
import { openBrowser } from '../ui/open.tsx';
import type { Call } from './command.ts';
import { effectsOn } from './effects.ts';
import type { ReadingOn } from './reading-on.ts';

/** Opens the browser on the terminal while its postings are read, and resolves to how it ended. */
export async function browseOnScreen(
  reading: ReadingOn,
  finder: Finder,
  query: string,
  call: Call,
): Promise<Ending | undefined> {
  const screen = openScreen(call.world);
  try {
    await reading.first();
    return await draw(screen, reading, finder, query, call);
  } finally {
    reading.stop();
    screen.close();
    // A pipe that is not at its end would keep the process waiting.
    if (!call.world.stdin.isTTY) call.world.stdin.destroy();
  }
}

async function draw(
  screen: Screen,
  reading: ReadingOn,
  finder: Finder,
  query: string,
  { options, world }: Call,
): Promise<Ending | undefined> {
  const ink = { ...(await inkOf(screen.stdout, world.env, options.color ?? 'auto')), attributes: true };
  const glyphs = glyphsFor(options);
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
  const look = { paint: painter(ink), glyphs };
  const guard = guardScreen(screen);
  const { ended, added, allAdded, close } = openBrowser(start, screen, { effects, look, smallest });
  guard.drawing(close);
  void reading.on(added).then(allAdded);
  return ended.finally(() => guard.release());
}
