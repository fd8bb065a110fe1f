import { openSync } from 'node:fs';
import { ReadStream, WriteStream } from 'node:tty';
import { exitCodes, UserError } from '../errors.ts';
import type { World } from '../world.ts';
import { refreshSize } from './tty-streams.ts';

/** The terminal that a person sits at, for drawing and for keys, wherever standard input and output go. */
export interface Tty {
  readonly stdin: ReadStream;
  readonly stdout: WriteStream;
  /** The file descriptor that is drawn on, and the one that keys come from. */
  readonly descriptor: number;
  readonly keysDescriptor: number;
  /** Whether standard output is elsewhere, so that the picked posting is printed there. */
  readonly picking: boolean;
  /** How large its window is now. */
  size(): { readonly columns: number; readonly rows: number };
  /** Gives up what was opened; call it once nothing is drawn any more. */
  close(): void;
}

/** Opens the terminal; a `UserError` if there is none, or one that cannot be drawn on. */
export function openTty({ stdin, stdout, env }: World): Tty {
  if (env.TERM === 'dumb') throw noScreen('This terminal cannot be drawn on (TERM=dumb).');
  const picking = !stdout.isTTY;
  const keysDescriptor = stdin.isTTY ? 0 : openTerminal('r');
  const keys = stdin.isTTY ? stdin : new ReadStream(keysDescriptor);
  const descriptor = picking ? openTerminal('w') : 1;
  const drawing = picking ? new WriteStream(descriptor) : stdout;
  const resized = () => refreshSize(drawing);
  if (picking) process.on('SIGWINCH', resized);
  return {
    stdin: keys,
    stdout: drawing,
    descriptor,
    keysDescriptor,
    picking,
    size: () => ({ columns: drawing.columns || 80, rows: drawing.rows || 24 }),
    close() {
      process.off('SIGWINCH', resized);
      if (keys === stdin) stdin.unref();
      else keys.destroy();
      if (picking) drawing.destroy();
    },
  };
}

function openTerminal(flags: 'r' | 'w'): number {
  try {
    return openSync('/dev/tty', flags);
  } catch {
    throw noScreen('There is no terminal to draw on.');
  }
}

function noScreen(what: string): UserError {
  return new UserError(
    what,
    'Use “npm-jobs list” or “npm-jobs show <role>”, which need none.',
    exitCodes.usage,
  );
}
