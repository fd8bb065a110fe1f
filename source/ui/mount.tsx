import { render } from 'ink';
import type { Paint } from '../layout/palette.ts';
import { App, homeAndClear, type OutsidePerformers } from './app.tsx';
import type { Ending } from './effects.ts';
import type { Store } from './store.ts';
import type { Size } from './window.ts';

/** The terminal that is drawn on and that keys come from. */
export interface Terminal {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  /** The current size of the window. */
  size(): Size;
}

/** An open browser. */
export interface Mounted {
  /** Resolves to how it ended, after the last frame is written; rejects if drawing failed. */
  readonly ended: Promise<Ending | undefined>;
  /** Ends it immediately. */
  close(): void;
}

/** What the drawing needs of the world outside. */
interface Outside {
  readonly performers: OutsidePerformers;
  readonly paint: Paint;
  /** Whether links can be clicked. */
  readonly links: boolean;
}

/**
 * More than a screen shows: what an effect or a search answers right behind a key is drawn at once, and does not wait for the
 * next of sixty frames.
 */
const framesASecond = 250;

/** Milliseconds in which the first frame is written. */
const drawing = 33;

/**
 * Draws a store on the whole window, over the first frame that is already there, and redraws it when the window is resized.
 */
export function mount(
  store: Store,
  { stdin, stdout, size }: Terminal,
  { performers, paint, links }: Outside,
): Mounted {
  const before = store.snapshot().view.size;
  const resized = () => store.receive({ kind: 'window-resized', size: size() });
  resized();
  const { columns, rows } = store.snapshot().view.size;
  if (columns !== before.columns || rows !== before.rows) stdout.write(homeAndClear);
  stdout.on('resize', resized);
  void drawn()
    .then(() => import('./screens/posting/layout.ts'))
    .then(({ postingLayoutFor }) =>
      store.receive({ kind: 'layout-loaded', layout: postingLayoutFor(links) }),
    );
  const { waitUntilExit, unmount } = render(<App store={store} performers={performers} paint={paint} />, {
    stdin,
    stdout,
    interactive: true,
    incrementalRendering: true,
    exitOnCtrlC: false,
    maxFps: framesASecond,
  });
  const ended = waitUntilExit().finally(() => stdout.off('resize', resized)) as Promise<Ending | undefined>;
  return { ended, close: unmount };
}

/** Resolves when the first frame has been written, and the answer to keys that came before it. */
function drawn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, drawing));
}
