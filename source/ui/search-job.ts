import type { Posting } from '../postings/posting.ts';
import { finish, type Search } from '../postings/search/finder.ts';

/** The time, and a way to let keys come first. */
export interface Clock {
  /** Milliseconds since some moment. */
  now(): number;
  /** Calls back when keys that are waiting have been taken. */
  soon(callback: () => void): void;
}

/** The clock on the wall. `performance` would be loaded for the first frame, and takes a millisecond. */
export const realClock: Clock = {
  now: () => process.uptime() * 1000,
  soon: (callback) => void setImmediate(callback),
};

/** Milliseconds that a search may take before it gives way to keys and to drawing. */
const slice = 8;

/** A search that gives way: what takes long of it is done a slice at a time, between keys. */
export class SearchJob {
  /** What was found, once the search is over. */
  results: readonly Posting[] | undefined;
  #isDropped = false;
  readonly #search: Search;
  readonly #clock: Clock;

  /** Does a first slice at once. `ended` is called with the results when the rest, if there is any, is done. */
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

  /** Does all that is left, now. */
  finish(): readonly Posting[] {
    this.results ??= finish(this.#search);
    return this.results;
  }

  /** Gives the search up. */
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
