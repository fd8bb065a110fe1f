import { glyphsFor } from '../layout/glyphs.ts';
import type { Finder } from '../postings/search/finder.ts';
import type { Query } from '../postings/search/query.ts';
import { putOffStop } from '../terminal/early-stop.ts';
import { guardScreen } from '../terminal/guard.ts';
import { colorsOf } from '../terminal/output.ts';
import { openTty, type Tty } from '../terminal/tty.ts';
import { defaultKeymap } from '../ui/actions.ts';
import type { Ending } from '../ui/effects.ts';
import { withKeys } from '../ui/keymap.ts';
import { paintedFrame } from '../ui/screens/index.ts';
import { Store } from '../ui/store.ts';
import { today } from '../world.ts';
import type { Ended } from './after-first-frame.ts';
import type { Call } from './command.ts';
import type { Loader } from './loader.ts';
import { MarksOnDemand } from './marks-on-demand.ts';
import { painterFor } from './painter-for.ts';
import { noteOf } from './source-note.ts';

/** Milliseconds that a first posting is waited for before the screen is drawn without any. */
const patience = 200;

/** Opens the browser on the terminal while its postings are read, and resolves to how it ended. */
export async function browseOnTerminal(
  loader: Loader,
  finder: Finder,
  query: Query,
  call: Call,
): Promise<Ending | undefined> {
  const { ending, leave } = await onTerminal(loader, finder, query, call);
  await leave();
  return ending;
}

async function onTerminal(loader: Loader, finder: Finder, query: Query, call: Call): Promise<Ended> {
  const tty = openTty(call.world);
  try {
    await loader.first(patience);
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
  query: Query,
  { options, world, settings }: Call,
): Promise<Ended> {
  const { color = 'auto' } = options;
  const isMouseUsed = options.mouse || settings.mouse === true;
  const marks = new MarksOnDemand(world);
  const known = await marks.known();
  const store = new Store({
    finder,
    keymap: settings.keys.size > 0 ? withKeys(defaultKeymap, settings.keys) : defaultKeymap,
    wantedColumns: settings.columns,
    isMouseUsed,
    query,
    order: options.sort,
    searches: settings.searches,
    size: tty.size(),
    title: loader.title,
    isLoading: !loader.isOver,
    sources: { note: noteOf(loader.sources, world.now()), progress: undefined },
    glyphs: glyphsFor(options),
    picking: tty.picking,
    today: today(world),
    note: world.note,
    standings: known?.standings(),
  });
  // The first frame needs no more than its lines: Ink takes longer to load than everything else together.
  const shown = { ...colorsOf(tty.stdout, world.env, color), attributes: true, links: false };
  const paint = await painterFor(shown, settings);
  const wasToStop = putOffStop();
  const guard = guardScreen(tty, paintedFrame(store, paint), world.explainCrash, isMouseUsed);
  try {
    const { keepDrawing } = await import('./after-first-frame.ts');
    return await keepDrawing(tty, guard, store, loader, marks, { options, world, settings, wasToStop });
  } finally {
    guard.release();
  }
}
