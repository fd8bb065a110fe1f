import { Box, Text, useApp, useInput, usePaste, useStdout } from 'ink';
import { type ReactNode, useEffect, useSyncExternalStore } from 'react';
import type { Paint } from '../layout/palette.ts';
import type { Effect, Errand } from './effects.ts';
import { keysOf } from './keys.ts';
import { paintedFrame } from './screens/index.ts';
import type { Store } from './store.ts';

/** What the screen asks of the world outside. */
export interface Effects {
  /** Copies, opens; resolves to what to tell the person. */
  perform(errand: Errand): Promise<string>;
  /** Reads no more postings than have been read. */
  stopReading(): void;
  /** Stops the process, as Ctrl-Z does; resolves when it goes on. The terminal is its owner's meanwhile. */
  stop(): Promise<void>;
  /** From now on, calls this back when the process is asked to stop from outside. */
  onStopRequest(callback: () => void): void;
}

/** Empties the screen for a frame from its first row on. */
export const homeAndClear = '\u001B[H\u001B[J';

interface AppProps {
  readonly browser: Store;
  /** Resolves when postings can be read. */
  readonly ready: Promise<unknown>;
  readonly effects: Effects;
  readonly paint: Paint;
}

/**
 * The whole screen: what the browser shows now, and its keys. Exits with an `Ending`. The lines are laid out already and
 * are one text, so that a screen full costs Ink as much as one line.
 */
export function App({ browser, ready, effects, paint }: AppProps): ReactNode {
  const snapshot = useSyncExternalStore(browser.subscribe, browser.snapshot);
  const { exit, suspendTerminal } = useApp();
  const { write } = useStdout();
  const suspend = () => void suspendTerminal(effects.stop);
  const handle = (effect: Effect) => {
    if (effect.kind === 'suspend') suspend();
    else if (effect.kind === 'redraw') write(homeAndClear);
    else if (effect.kind === 'stop-reading') effects.stopReading();
    else if (effect.kind === 'leave' || effect.kind === 'print') exit(effect);
    else void effects.perform(effect).then((notice) => browser.tell(notice));
  };
  const press = (keys: readonly string[]) => {
    browser.press(keys).forEach(handle);
    if (browser.isWaiting) void ready.then(() => press([]));
  };
  useInput((input, key) => press(keysOf(input, key)));
  usePaste((text) => void ready.then(() => browser.paste(text)));
  useEffect(() => effects.onStopRequest(suspend));
  const { columns, rows } = snapshot.view.size;
  return (
    <Box width={columns} height={rows}>
      <Text wrap="truncate">{paintedFrame(browser, paint)}</Text>
    </Box>
  );
}
