import { type Clock, realClock } from '../search-job.ts';

/** Searches of a store with this clock go on only while somebody waits for them, so that what is told is all that was found. */
export class WaitingSearches {
  readonly #waiting: (() => void)[] = [];
  readonly clock: Clock = {
    now: realClock.now,
    soon: (callback) => void this.#waiting.push(callback),
  };

  /** Resolves when all that has begun has ended; what else happens comes in between. */
  async ended(): Promise<void> {
    for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) {
      next();
      await new Promise<void>((resolve) => realClock.soon(resolve));
    }
  }
}
