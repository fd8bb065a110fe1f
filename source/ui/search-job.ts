import type { Posting } from '../postings/posting.ts';
import { finish, type Search } from '../postings/search/finder.ts';

/** Time, and a way to let pending keys come first. */
export interface Clock {
  /** Milliseconds since some moment. */
  now(): number;
  /** Calls back once pending keys have been handled. */
  soon(callback: () => void): void;
}

/** The real clock. It avoids `performance`, which would cost the first frame a millisecond to load. */
export const realClock: Clock = {
  now: () => process.uptime() * 1000,
  soon: (callback) => void setImmediate(callback),
};

/** Milliseconds that a search runs before it gives way to keys and drawing. */
const slice = 8;

/** A search that runs in slices of a few milliseconds, so that keys are answered in between. */
export class SearchJob {
  /** The results, once the search has ended. */
  results: readonly Posting[] | undefined;
  #isDropped = false;
  readonly #search: Search;
  readonly #clock: Clock;

  /** Runs the first slice at once. If more is left, `ended` is called with the results when that is done. */
  constructor(search: Search, clock: Clock, ended: (results: readonly Posting[]) => void) {
    this.#search = search;
    this.#clock = clock;
    this.#continue();
    const more = () => {
      if (this.#isDropped || this.results) return;
      this.#continue();
      if (this.results) ended(this.results);
      else clock.soon(more);
    };
    if (!this.results) clock.soon(more);
  }

  /** Runs the rest of the search now. */
  finish(): readonly Posting[] {
    this.results ??= finish(this.#search);
    return this.results;
  }

  /** Cancels the search. */
  drop(): void {
    this.#isDropped = true;
  }

  #continue(): void {
    const end = this.#clock.now() + slice;
    do {
      const { done, value } = this.#search.next();
      if (done) this.results = value;
    } while (!this.results && this.#clock.now() < end);
  }
}
