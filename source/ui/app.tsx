import { Box, Transform, useApp, useCursor, useInput, usePaste, useStdout } from 'ink';
import { type ReactNode, useEffect, useSyncExternalStore } from 'react';
import type { Paint } from '../layout/palette.ts';
import { cleanLine } from '../postings/text/clean.ts';
import { cursorPlace } from './cursor-place.ts';
import {
  type Effect,
  isEnding,
  type PerformedKind,
  type Performers,
  perform,
  screenDuring,
} from './effects.ts';
import { keysOf } from './keys.ts';
import type { Message } from './messages.ts';
import { frameLines } from './screens/index.ts';
import type { Store } from './store.ts';

/** The effects that the app does not perform itself. */
export type OutsidePerformers = Performers<Exclude<PerformedKind, 'redraw'>>;

/**
 * Ink writes the rows that changed, and of a row only what changed, if it can tell where that stands. A row with a control
 * sequence in it is written whole, so that nothing is left over where a character is as wide as the terminal likes. This one
 * moves to the first column, where the cursor is already.
 */
const rowStart = '\u001B[G';

/** Clears the screen and moves the cursor to its first row. */
export const homeAndClear = '\u001B[H\u001B[J';

interface AppProps {
  readonly store: Store;
  readonly performers: OutsidePerformers;
  readonly paint: Paint;
}

/**
 * The whole screen and its keys; exits with an `Ending`. The lines are laid out already, and Ink is given them where it
 * transforms its rows, so that there is nothing left in them for it to measure.
 */
export function App({ store, performers, paint }: AppProps): ReactNode {
  const snapshot = useSyncExternalStore(store.subscribe, store.snapshot);
  usePerformers(store, performers);
  useInput((input, key) => store.receive({ kind: 'keys-pressed', keys: keysOf(input, key) }));
  usePaste((text) => store.receive({ kind: 'text-pasted', text }));
  const { columns, rows } = snapshot.view.size;
  const drawn = frameLines(snapshot, store.setting);
  const { setCursorPosition } = useCursor();
  setCursorPosition(cursorPlace(drawn, snapshot.state.mode, store.setting.glyphs));
  const lines = drawn.map(paint);
  return (
    <Box width={columns} height={rows}>
      <Transform
        transform={(_, row) => `${rowStart}${lines[row] ?? ''}`}
        accessibilityLabel={lines.join('\n')}
      >
        {emptyRows(rows)}
      </Transform>
    </Box>
  );
}

/** Performs the store's effects with the screen kept, lent or left, and sends the outcome back as messages. */
function usePerformers(store: Store, outside: OutsidePerformers): void {
  const { exit, suspendTerminal } = useApp();
  const { write } = useStdout();
  useEffect(() => {
    const performers: Performers = { ...outside, redraw: async () => void write(homeAndClear) };
    const lent = async (effect: Effect<PerformedKind>): Promise<Message | undefined> => {
      let message: Message | undefined;
      try {
        await suspendTerminal(async () => {
          message = await perform(effect, performers);
        });
      } finally {
        store.receive({ kind: 'screen-returned' });
      }
      return message;
    };
    return store.performWith((effect) => {
      if (isEnding(effect)) return exit(effect);
      const performed = screenDuring[effect.kind] === 'lent' ? lent(effect) : perform(effect, performers);
      void performed.then(
        (message) => message && store.receive(message),
        (error: unknown) => store.receive(failed(error)),
      );
    });
  }, [store, outside, exit, suspendTerminal, write]);
}

function failed(error: unknown): Message {
  const reason = error instanceof Error ? error.message : String(error);
  return { kind: 'effect-failed', notice: `That failed: ${cleanLine(reason)}` };
}

/** What Ink measures in place of a frame: something short in each row, the same for every frame. */
function emptyRows(count: number): string {
  return Array.from({ length: count }, () => '.').join('\n');
}
