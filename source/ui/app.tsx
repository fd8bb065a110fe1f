import { Box, Text, useApp, useInput, usePaste } from 'ink';
import { type ComponentType, type ReactNode, useEffect, useSyncExternalStore } from 'react';
import type { Browser, Snapshot } from './browser.ts';
import type { Effect, Errand } from './effects.ts';
import { keysOf } from './keys.ts';
import { type Look, LookProvider } from './look.tsx';
import { HelpScreen } from './screens/help.tsx';
import { ListScreen } from './screens/list.tsx';
import { PostingScreen } from './screens/posting.tsx';
import type { Mode } from './state.ts';
import type { Setting, Size } from './view.ts';

const screens: Readonly<Record<Mode, ComponentType<Snapshot & { readonly setting: Setting }>>> = {
  list: ListScreen,
  search: ListScreen,
  posting: PostingScreen,
  find: PostingScreen,
  help: HelpScreen,
};

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

interface AppProps {
  readonly browser: Browser;
  /** Resolves when postings can be read; keys that come before wait for it. */
  readonly ready: Promise<unknown>;
  readonly effects: Effects;
  readonly look: Look;
  /** The smallest window that is drawn in. */
  readonly smallest: Size;
}

/** The whole screen: what the browser shows now, and its keys. Exits with an `Ending`. */
export function App({ browser, ready, effects, look, smallest }: AppProps): ReactNode {
  const snapshot = useSyncExternalStore(browser.subscribe, browser.snapshot);
  const { size } = snapshot.view;
  const { exit, suspendTerminal } = useApp();
  const suspend = () => void suspendTerminal(effects.stop);
  const handle = (effect: Effect) => {
    if (effect.kind === 'suspend') suspend();
    else if (effect.kind === 'stop-reading') effects.stopReading();
    else if (effect.kind === 'leave' || effect.kind === 'print') exit(effect);
    else void effects.perform(effect).then((notice) => browser.tell(notice));
  };
  useInput((input, key) => void ready.then(() => browser.press(keysOf(input, key)).forEach(handle)));
  usePaste((text) => void ready.then(() => browser.paste(text)));
  useEffect(() => effects.onStopRequest(suspend));
  if (size.columns < smallest.columns || size.rows < smallest.rows)
    return <Text wrap="truncate">{`Window too small: ${smallest.columns}x${smallest.rows} is needed.`}</Text>;
  const Screen = screens[snapshot.state.mode];
  return (
    <LookProvider value={look}>
      <Box width={size.columns} height={size.rows}>
        <Screen {...snapshot} setting={browser.setting} />
      </Box>
    </LookProvider>
  );
}
