import { setTimeout } from 'node:timers/promises';
import { isInForeground } from './foreground.ts';
import type { Tty } from './tty.ts';
import { refreshSize } from './tty-streams.ts';

/** Stops the process as Ctrl-Z does, and tells when it is asked to stop from outside. */
export interface JobControl {
  /** What to do when the process is asked to stop, or has been; it should give the screen back and call `stop`. */
  onRequest(callback: () => void): void;
  /** Lets a stop signal do what it does to any process, until that is done. */
  asUsual(meanwhile: () => Promise<void>): Promise<void>;
  /** Stops, with everything that was started together; resolves when the process goes on and has the terminal. */
  stop(): Promise<void>;
}

/** Where nobody can stop a process, as in a command substitution, it goes on after as many milliseconds. */
const patience = 100;

/** Milliseconds in which a signal that came together with the one to go on is heard. */
const otherSignals = 100;

/** Takes over the stop signal of this process. */
export function jobControlFor(tty: Tty): JobControl {
  let callback: (() => void) | undefined;
  let isStopping = false;
  const asked = () => {
    if (isStopping) return;
    isStopping = true;
    callback?.();
  };
  process.on('SIGTSTP', asked);
  return {
    onRequest(wanted) {
      const wasAskedBefore = callback === undefined && isStopping;
      callback = wanted;
      if (wasAskedBefore) callback();
    },
    async asUsual(meanwhile) {
      process.off('SIGTSTP', asked);
      try {
        await meanwhile();
      } finally {
        process.on('SIGTSTP', asked);
        refreshSize(tty.stdout);
      }
    },
    async stop() {
      if (process.platform === 'win32') return;
      isStopping = true;
      process.off('SIGTSTP', asked);
      await stopUntilContinued('SIGTSTP');
      // Let go on in the background, it stops again, as everything that needs the terminal does there.
      while (!isInForeground(process)) {
        await setTimeout(otherSignals);
        if (!isInForeground(process)) await stopUntilContinued('SIGTTOU');
      }
      process.on('SIGTSTP', asked);
      isStopping = false;
      refreshSize(tty.stdout);
    },
  };
}

async function stopUntilContinued(signal: 'SIGTSTP' | 'SIGTTOU'): Promise<void> {
  const continued = new Promise((resolve) => process.once('SIGCONT', resolve));
  process.kill(0, signal);
  await Promise.race([continued, setTimeout(patience)]);
}
