import { glyphsFor } from '../layout/glyphs.ts';
import { painter } from '../layout/palette.ts';
import type { Finder } from '../postings/search.ts';
import { guardScreen } from '../terminal/guard.ts';
import { colorsOf, inkOf } from '../terminal/output.ts';
import { openScreen, type Screen, smallest } from '../terminal/screen.ts';
import { Browser } from '../ui/browser.ts';
import type { Ending } from '../ui/effects.ts';
import { paintedFrame } from '../ui/screens/index.ts';
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
  const { color = 'auto' } = options;
  const browser = new Browser({
    finder,
    query,
    order: options.sort,
    size: screen.size(),
    title: reading.title,
    starts: reading.starts,
    isReading: !reading.isOver,
    glyphs: glyphsFor(options),
    picking: screen.picking,
    smallest,
  });
  const { stop, ...others } = effectsOn(screen, world);
  // The first frame needs no more than its lines, and Ink takes longer to load than everything else together.
  const paint = painter({ ...colorsOf(screen.stdout, world.env, color), attributes: true, links: false });
  const guard = guardScreen(screen, paintedFrame(browser, paint));
  try {
    const { openBrowser } = await import('../ui/open.tsx');
    const ink = { ...(await inkOf(screen.stdout, world.env, color)), attributes: true };
    const effects = { ...others, stop: () => guard.lend(stop), stopReading: () => reading.stop() };
    const { ended, close } = openBrowser(browser, screen, { effects, ink });
    guard.drawing(close);
    void reading.on((postings) => browser.added(postings)).then((notice) => browser.allAdded(notice));
    return await ended;
  } finally {
    guard.release();
  }
}
