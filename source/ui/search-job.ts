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

/** Milliseconds that a search can go on behind its first results without anybody being told. */
const calm = () => 300;

/** A search, or a count, step by step; a step may return what it has found so far. */
type Steps<Result> = Generator<Result | undefined, Result, void>;

/** A search, or a count, that runs in slices of a few milliseconds, so that keys are answered in between. */
export class SearchJob<Result> {
  /** The results, once there are any; more may be added until it has ended. */
  results: Result | undefined;
  /** Whether it goes on for so long behind what is there already that a person may want to know. */
  isLong = false;
  #isOver = false;
  readonly #steps: Steps<Result>;
  readonly #clock: Clock;
  readonly #calm: (results: Result) => number;

  /** Runs the first slice at once. `found` is called with results that come later, when they come, when the rest takes long, and when all are there. */
  constructor(
    steps: Steps<Result>,
    clock: Clock,
    found: (results: Result) => void,
    calmWith: (results: Result) => number = calm,
  ) {
    this.#steps = steps;
    this.#clock = clock;
    this.#calm = calmWith;
    const start = clock.now();
    this.#continue();
    const more = () => {
      if (this.#isOver) return;
      const { results, isLong } = this;
      this.#continue();
      if (!this.#isOver) clock.soon(more);
      this.isLong = this.#isLongerThan(clock.now() - start);
      const isNew = this.#isOver || this.results !== results || this.isLong !== isLong;
      if (this.results !== undefined && isNew) found(this.results);
    };
    if (!this.#isOver) clock.soon(more);
  }

  /** Whether all of its results are there, or it was cancelled. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** Runs on until there are results, now. */
  finish(): Result {
    let { results } = this;
    while (results === undefined) results = this.#step();
    return results;
  }

  /** Cancels the search. */
  drop(): void {
    this.#isOver = true;
  }

  #isLongerThan(milliseconds: number): boolean {
    return !this.#isOver && this.results !== undefined && milliseconds > this.#calm(this.results);
  }

  /** Runs until the slice is over, or results are there that can be shown before the rest. */
  #continue(): void {
    const end = this.#clock.now() + slice;
    const before = this.results;
    do this.#step();
    while (!this.#isOver && this.results === before && this.#clock.now() < end);
  }

  #step(): Result | undefined {
    const { done, value } = this.#steps.next();
    if (done) this.#isOver = true;
    if (value !== undefined) this.results = value;
    return this.results;
  }
}
