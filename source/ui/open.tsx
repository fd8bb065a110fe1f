import { render } from 'ink';
import type { Posting } from '../postings/posting.ts';
import { App, type Effects } from './app.tsx';
import { Browser, type Start } from './browser.ts';
import type { Ending } from './effects.ts';
import type { Look } from './look.tsx';
import type { Size } from './view.ts';

/** Where the browser is drawn, and where its keys come from. */
export interface Streams {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
}

/** An open browser. */
export interface OpenBrowser {
  /** Resolves to how it ended, when the screen has been given back; rejects if drawing it failed. */
  readonly ended: Promise<Ending | undefined>;
  /** Shows more postings, which the finder has been given. */
  added(postings: readonly Posting[]): void;
  /** No more postings will be added; `notice` says why, if that is not plain. */
  allAdded(notice?: string): void;
  /** Gives the screen back at once. */
  close(): void;
}

/** Opens the browser on the alternate screen and keeps it as large as the window. */
export function openBrowser(
  start: Omit<Start, 'size'>,
  { stdin, stdout }: Streams,
  { effects, look, smallest }: { readonly effects: Effects; readonly look: Look; readonly smallest: Size },
): OpenBrowser {
  const sizeNow = (): Size => ({ columns: stdout.columns || 80, rows: stdout.rows || 24 });
  const browser = new Browser({ ...start, size: sizeNow() });
  const resized = () => browser.resize(sizeNow());
  stdout.on('resize', resized);
  const ready = firstFrame()
    .then(() => import('./reader.ts'))
    .then(({ reader }) => browser.readWith(reader));
  const { waitUntilExit, unmount } = render(
    <App browser={browser} ready={ready} effects={effects} look={look} smallest={smallest} />,
    {
      stdin,
      stdout,
      interactive: true,
      alternateScreen: true,
      exitOnCtrlC: false,
      maxFps: 60,
    },
  );
  const ended = waitUntilExit().finally(() => stdout.off('resize', resized)) as Promise<Ending | undefined>;
  return {
    ended,
    added: (postings) => browser.added(postings),
    allAdded(notice) {
      browser.allAdded();
      if (notice !== undefined) browser.tell(notice);
    },
    close: unmount,
  };
}

/** Resolves when what is drawn first has been written. */
function firstFrame(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
