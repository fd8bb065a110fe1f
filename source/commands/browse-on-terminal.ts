import { glyphsFor } from '../layout/glyphs.ts';
import { painter } from '../layout/palette.ts';
import type { Finder } from '../postings/search/finder.ts';
import { guardScreen } from '../terminal/guard.ts';
import { abilitiesOf, colorsOf } from '../terminal/output.ts';
import { openTty, smallest, type Tty } from '../terminal/tty.ts';
import type { Ending } from '../ui/effects.ts';
import { paintedFrame } from '../ui/screens/index.ts';
import { Store } from '../ui/store.ts';
import type { Call } from './command.ts';
import { effectsOn } from './effects.ts';
import type { Loader } from './loader.ts';

/** Opens the browser on the terminal while its postings are read, and resolves to how it ended. */
export async function browseOnTerminal(
  loader: Loader,
  finder: Finder,
  query: string,
  call: Call,
): Promise<Ending | undefined> {
  const tty = openTty(call.world);
  try {
    await loader.first();
    return await draw(tty, loader, finder, query, call);
  } finally {
    loader.stop();
    tty.close();
  }
}

async function draw(
  tty: Tty,
  loader: Loader,
  finder: Finder,
  query: string,
  { options, world }: Call,
): Promise<Ending | undefined> {
  const { color = 'auto' } = options;
  const browser = new Store({
    finder,
    query,
    order: options.sort,
    size: tty.size(),
    title: loader.title,
    isLoading: !loader.isOver,
    glyphs: glyphsFor(options),
    picking: tty.picking,
    smallest,
  });
  const { stop, ...others } = effectsOn(tty, world);
  // The first frame needs no more than its lines, and Ink takes longer to load than everything else together.
  const paint = painter({ ...colorsOf(tty.stdout, world.env, color), attributes: true, links: false });
  const guard = guardScreen(tty, paintedFrame(browser, paint));
  try {
    const { mount } = await import('../ui/mount.tsx');
    const abilities = { ...(await abilitiesOf(tty.stdout, world.env, color)), attributes: true };
    const effects = { ...others, stop: () => guard.lend(stop), stopReading: () => loader.stop() };
    const { ended, close } = mount(browser, tty, { effects, abilities });
    guard.drawing(close);
    void loader
      .restInBackground((postings) => browser.added(postings))
      .then((notice) => browser.allAdded(notice));
    return await ended;
  } finally {
    guard.release();
  }
}
