import { once } from 'node:events';
import { writeSync } from 'node:fs';
import { exitCodes } from '../errors.ts';
import { refreshSize, type Screen } from './screen.ts';

/** Ends synchronized output and bracketed paste, leaves the alternate screen, shows the cursor, and drops every style. */
const restored = '\u001B[?2026l\u001B[?2004l\u001B[?1049l\u001B[?25h\u001B[0m';

/**
 * Gives the terminal back whatever happens while something is drawn on it: on SIGTERM, SIGHUP and SIGINT, when the terminal
 * itself goes away, and when anything throws, also while a frame is laid out. `leave` ends the drawing; it may throw.
 * An error is said once the screen is back. The returned function ends the watch, after the screen was left in order.
 */
export function guardScreen(screen: Screen, leave: () => void): () => void {
  const restore = () => {
    try {
      writeSync(screen.descriptor, restored);
      screen.stdin.setRawMode(false);
    } catch {
      // The terminal is gone: there is nothing to give back.
    }
  };
  const end = (exitCode: number, message = '') => {
    try {
      leave();
    } catch {
      // Drawing broke down in the middle of a frame; the terminal is restored by hand.
    }
    restore();
    if (message !== '') writeSync(2, message);
    process.exit(exitCode);
  };
  const handlers: readonly (readonly [event: string, handler: (error: Error) => void])[] = [
    ['SIGTERM', () => end(exitCodes.terminated)],
    ['SIGHUP', () => end(exitCodes.hangUp)],
    ['SIGINT', () => end(exitCodes.interrupted)],
    ['uncaughtException', (error) => end(exitCodes.crash, crashMessage(error))],
  ];
  const gone = () => end(exitCodes.hangUp);
  for (const [event, handler] of handlers) process.on(event, handler);
  screen.stdin.on('error', gone);
  screen.stdout.on('error', gone);
  process.on('exit', restore);
  return () => {
    for (const [event, handler] of handlers) process.off(event, handler);
    process.off('exit', restore);
  };
}

/** What is said when the program itself is at fault. */
export function crashMessage(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return `npm-jobs broke down: ${reason}\nThis is a fault of the program. Please report it with what you did before.\n`;
}

/** Stops the process, in a pipe the other programs of the pipe too, as Ctrl-Z does; resolves when it goes on. */
export async function stopProcess(screen: Screen): Promise<void> {
  if (process.platform === 'win32') return;
  const awake = setInterval(() => {}, 1_000_000);
  const continued = once(process, 'SIGCONT');
  process.kill(screen.picking ? 0 : process.pid, 'SIGSTOP');
  await continued;
  clearInterval(awake);
  refreshSize(screen.stdout);
}
