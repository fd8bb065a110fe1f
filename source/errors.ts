import { cleanLine } from './postings/text/clean.ts';

/** What the process answers to whoever started it; the README documents each. */
export const exitCodes = {
  done: 0,
  noMatch: 1,
  usage: 2,
  crash: 70,
  hangUp: 129,
  interrupted: 130,
  terminated: 143,
} as const;

/** Longer messages are cut. */
const longestMessage = 10_000;

/**
 * An error that is the user's to mend: what happened, what to do next, and the exit code to leave with. Its message is one
 * line and safe to print, whatever it repeats of what was typed or read.
 */
export class UserError extends Error {
  constructor(
    readonly what: string,
    readonly next: string,
    readonly exitCode: number = exitCodes.usage,
  ) {
    super(cleanLine(`${what} ${next}`, longestMessage));
    this.name = 'UserError';
  }
}
