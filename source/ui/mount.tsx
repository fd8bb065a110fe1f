import { render } from 'ink';
import { type Abilities, painter } from '../layout/palette.ts';
import { App, homeAndClear, type OutsidePerformers } from './app.tsx';
import type { Ending } from './effects.ts';
import type { Store } from './store.ts';
import type { Size } from './window.ts';

/** Where the browser is drawn, and where its keys come from. */
export interface Terminal {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  /** How large the window is now. */
  size(): Size;
}

/** An open browser. */
export interface Mounted {
  /** Resolves to how it ended, when everything is drawn that was to be; rejects if drawing it failed. */
  readonly ended: Promise<Ending | undefined>;
  /** Ends it at once. */
  close(): void;
}

const framesASecond = 60;

/**
 * Draws a browser over all of the window, from its first row on and over a first frame that is there already, and keeps it
 * as large as the window.
 */
export function mount(
  store: Store,
  { stdin, stdout, size }: Terminal,
  { performers, abilities }: { readonly performers: OutsidePerformers; readonly abilities: Abilities },
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
      store.receive({ kind: 'layout-loaded', layout: postingLayoutFor(abilities.links) }),
    );
  const { waitUntilExit, unmount } = render(
    <App store={store} performers={performers} paint={painter(abilities)} />,
    {
      stdin,
      stdout,
      interactive: true,
      exitOnCtrlC: false,
      maxFps: framesASecond,
    },
  );
  const ended = waitUntilExit().finally(() => stdout.off('resize', resized)) as Promise<Ending | undefined>;
  return { ended, close: unmount };
}

/** Resolves when what is drawn first has been written, and the answer to keys that came before. */
function drawn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, (2 * 1000) / framesASecond));
}
