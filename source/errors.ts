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

/** An error that is the user's to mend: what happened, what to do next, and the exit code to leave with. */
export class UserError extends Error {
  constructor(
    readonly what: string,
    readonly next: string,
    readonly exitCode: number = exitCodes.usage,
  ) {
    super(`${what} ${next}`.trim());
    this.name = 'UserError';
  }
}
