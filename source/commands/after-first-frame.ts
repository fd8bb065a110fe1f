import { glyphsFor } from '../layout/glyphs.ts';
import type { Guard } from '../terminal/guard.ts';
import { withHiddenCursor } from '../terminal/hidden-cursor.ts';
import { jobControlFor } from '../terminal/job-control.ts';
import { withMouse } from '../terminal/mouse-reports.ts';
import { abilitiesOf } from '../terminal/output.ts';
import type { Tty } from '../terminal/tty.ts';
import { withWholePastes } from '../terminal/whole-pastes.ts';
import type { Ending } from '../ui/effects.ts';
import { mount } from '../ui/mount.tsx';
import { mouseMessages } from '../ui/mouse.ts';
import type { Store } from '../ui/store.ts';
import { Background } from './background.ts';
import type { Call } from './command.ts';
import { performersOn } from './effects.ts';
import type { Loader } from './loader.ts';
import type { MarksOnDemand } from './marks-on-demand.ts';
import { painterFor } from './painter-for.ts';
import { faultLine } from './settings/fault-line.ts';
import type { Settings } from './settings/settings.ts';

/** How the browser ended, and what is to be done when the terminal has been given back. */
export interface Ended {
  readonly ending: Ending | undefined;
  leave(): Promise<void>;
}

interface Surroundings extends Pick<Call, 'options' | 'world' | 'settings'> {
  /** Ends that a signal to stop is put off, and says whether one came. */
  readonly wasToStop: () => boolean;
}

/**
 * All of the browser that its first frame does without: keys, further frames, effects, and what is read meanwhile. Resolves to
 * how it ended.
 */
export async function keepDrawing(
  tty: Tty,
  guard: Guard,
  store: Store,
  loader: Loader,
  marks: MarksOnDemand,
  { options, world, settings, wasToStop }: Surroundings,
): Promise<Ended> {
  const { color = 'auto' } = options;
  const jobControl = jobControlFor(tty);
  const isToStop = wasToStop();
  const background = new Background(loader, store, marks, { options, world });
  const found = await abilitiesOf(tty.stdout, world.env, color);
  const abilities = { ...found, attributes: true, links: found.links && settings.links !== false };
  const stop = () => guard.lend(() => jobControl.stop());
  const lend = (meanwhile: () => Promise<void>) => guard.lend(() => jobControl.asUsual(meanwhile), 'command');
  const look = { glyphs: glyphsFor(options), isBracketed: abilities.colors === 0 };
  const performers = performersOn(
    tty,
    { ...world, env: envFor(world, settings) },
    { stop, lend, background, marks, look },
  );
  const { ended, close } = mount(
    store,
    { ...tty, stdin: withWholePastes(keysOf(tty, store)), stdout: withHiddenCursor(tty.stdout) },
    { performers, paint: await painterFor(abilities, settings), links: abilities.links },
  );
  sayFaults(settings, store);
  jobControl.onRequest(() => store.receive({ kind: 'stop-requested' }));
  if (isToStop) process.kill(process.pid, 'SIGTSTP');
  guard.drawing(close);
  let failure: unknown;
  void background.run().catch((error: unknown) => {
    failure = error;
    close();
  });
  try {
    const ending = await ended;
    if (failure !== undefined) throw failure;
    return { ending, leave: () => background.leave() };
  } finally {
    background.end();
  }
}

/** The environment, with what is set to open links. */
function envFor({ env }: Call['world'], { browser }: Settings): Call['world']['env'] {
  return browser === undefined ? env : { ...env, BROWSER: browser };
}

/** The keys of the terminal; what its mouse does is handed to the store. */
function keysOf({ stdin }: Tty, store: Store): Tty['stdin'] {
  if (!store.setting.isMouseUsed) return stdin;
  return withMouse(stdin, (report) => {
    for (const message of mouseMessages(report, store)) store.receive(message);
  });
}

function sayFaults({ faults }: Settings, store: Store): void {
  const [first, ...others] = faults;
  if (!first) return;
  const more = others.length === 0 ? '' : ` and ${others.length} more (npm-jobs config --check)`;
  store.receive({ kind: 'noticed', notice: `${faultLine(first)}${more}` });
}
