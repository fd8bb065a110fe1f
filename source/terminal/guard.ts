import { writeSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { exitCodes } from '../errors.ts';
import { mouseOff, mouseOn } from './mouse-modes.ts';
import type { Tty } from './tty.ts';
import { stopReading } from './tty-streams.ts';

const home = '\u001B[H';

/** Synchronized output: terminals that know it show nothing of what stands between before all of it has come. */
const atOnce = '\u001B[?2026h';
const drawn = '\u001B[?2026l';

/** Enters the alternate screen, empty, its cursor hidden and in the first row. */
const screenTaken = `\u001B[?1049h\u001B[?25l${home}`;

/** Ends reports of the mouse, bracketed paste and synchronized output, leaves the alternate screen, shows the cursor, and drops every style. */
const restored = `${mouseOff}\u001B[?2004l${drawn}\u001B[?1049l\u001B[?25h\u001B[0m`;

/** Who has the terminal meanwhile: the shell while the process is stopped, or a command, which Ctrl-C is meant for then. */
type Borrower = 'shell' | 'command';

/** A terminal that is drawn on, and watched over. */
export interface Guard {
  /** How to end the drawing, once it has begun; it may throw. */
  drawing(leave: () => void): void;
  /** Gives the terminal back until what is to be done meanwhile is done. The drawing begins anew then. */
  lend(meanwhile: () => Promise<void>, to?: Borrower): Promise<void>;
  /** Gives the terminal back and ends the watch. */
  release(): void;
}

/**
 * Takes the terminal for drawing, shows a first frame of as many lines as there are rows, and gives the terminal back
 * whatever happens: on SIGTERM, SIGHUP and SIGINT, when the terminal itself goes away, and when anything throws, also
 * while a frame is laid out. An error is said once the screen is back.
 */
export function guardScreen(
  tty: Tty,
  firstFrame: string,
  explainCrash: (error: unknown) => string,
  isMouseUsed = false,
): Guard {
  const taken = isMouseUsed ? `${screenTaken}${mouseOn}` : screenTaken;
  let leave = () => {};
  let borrower: Borrower | undefined;
  const exiting = () => void (borrower === 'shell' || restore(tty));
  const end = (exitCode: number, message = '') => {
    try {
      if (!borrower) leave();
    } catch {
      // Drawing broke down in the middle of a frame; the terminal is restored by hand.
    }
    // Restored twice, a terminal moves its cursor back over what is said in between.
    process.off('exit', exiting);
    const isThere = borrower === 'shell' || restore(tty);
    sayAtOnce(message);
    // Without its terminal, Node 20 aborts when it exits; a hang-up ends it as it would have ended anything else.
    if (isThere) process.exit(exitCode);
    endBy('SIGHUP');
  };
  const signalled = (signal: EndingSignal, exitCode: number) => () => {
    if (borrower === 'shell') endBy(signal);
    else if (borrower !== 'command' || signal !== 'SIGINT') end(exitCode);
  };
  const handlers: readonly (readonly [event: string, handler: (error: Error) => void])[] = [
    ['SIGTERM', signalled('SIGTERM', exitCodes.terminated)],
    ['SIGHUP', signalled('SIGHUP', exitCodes.hangUp)],
    ['SIGINT', signalled('SIGINT', exitCodes.interrupted)],
    ['uncaughtException', (error) => end(exitCodes.crash, explainCrash(error))],
  ];
  const gone = () => end(exitCodes.hangUp);
  // Whoever else would hear of an error is told by the end of the process.
  const events: NodeJS.EventEmitter = process;
  for (const [event, handler] of handlers) events.prependListener(event, handler);
  tty.stdin.on('error', gone);
  tty.stdout.on('error', gone);
  process.on('exit', exiting);
  tty.stdin.setRawMode(true);
  tty.stdout.write(`${atOnce}${taken}${firstFrame}${home}${drawn}`);
  return {
    drawing(wanted) {
      leave = wanted;
    },
    async lend(meanwhile, to = 'shell') {
      tty.stdout.write(restored);
      borrower = to;
      try {
        // Whoever reads keys does so until none is left.
        await setImmediate();
        stopReading(tty.stdin);
        await meanwhile();
      } finally {
        borrower = undefined;
      }
      tty.stdout.write(taken);
    },
    release() {
      restore(tty);
      for (const [event, handler] of handlers) process.off(event, handler);
      process.off('exit', exiting);
    },
  };
}

type EndingSignal = 'SIGTERM' | 'SIGHUP' | 'SIGINT';

/**
 * Ends the process as the signal ends any other, without touching the terminal: a process in the background that did would
 * be stopped once more.
 */
function endBy(signal: EndingSignal): void {
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
}

function sayAtOnce(message: string): void {
  try {
    if (message !== '') writeSync(2, message);
  } catch {
    // Nobody hears it.
  }
}

/** Whether the terminal was there to be given back. */
function restore({ descriptor, stdin }: Tty): boolean {
  try {
    writeSync(descriptor, restored);
    stdin.setRawMode(false);
    return true;
  } catch {
    return false;
  }
}
