import { finish } from '../postings/search/finder.ts';

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

/** A search, or a count, that runs in slices of a few milliseconds, so that keys are answered in between. */
export class SearchJob<Result> {
  /** The results, once it has ended. */
  results: Result | undefined;
  #isDropped = false;
  readonly #search: Generator<void, Result, void>;
  readonly #clock: Clock;

  /** Runs the first slice at once. If more is left, `ended` is called with the results when that is done. */
  constructor(search: Generator<void, Result, void>, clock: Clock, ended: (results: Result) => void) {
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
  finish(): Result {
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
