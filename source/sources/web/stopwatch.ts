import { WebTrouble } from './web-trouble.ts';

/** How long an answer may take, in milliseconds: until there is a connection, until it begins, between two pieces, in all. */
export interface TimeLimits {
  readonly connect: number;
  readonly begin: number;
  readonly idle: number;
  readonly total: number;
}

const words: Readonly<Record<keyof TimeLimits, string>> = {
  connect: 'there was no connection',
  begin: 'there was no answer',
  idle: 'the answer did not go on',
  total: 'the answer was not at its end',
};

/** Watches over one request: what takes too long is stopped with the trouble that it is. */
export class Stopwatch {
  readonly #limits: TimeLimits;
  readonly #stop: (trouble: WebTrouble) => void;
  readonly #total: NodeJS.Timeout;
  #stage: NodeJS.Timeout | undefined;

  constructor(limits: TimeLimits, stop: (trouble: WebTrouble) => void) {
    this.#limits = limits;
    this.#stop = stop;
    this.#total = this.#timer('total');
  }

  /** From now on this is what is waited for. */
  expect(stage: 'connect' | 'begin' | 'idle'): void {
    clearTimeout(this.#stage);
    this.#stage = this.#timer(stage);
  }

  end(): void {
    clearTimeout(this.#stage);
    clearTimeout(this.#total);
  }

  #timer(stage: keyof TimeLimits): NodeJS.Timeout {
    const limit = this.#limits[stage];
    return setTimeout(() => {
      const trouble = `${words[stage]} after ${limit < 1000 ? `${limit} ms` : `${limit / 1000} seconds`}`;
      this.#stop(new WebTrouble(trouble, stage === 'total' ? 'none' : 'repeat'));
    }, limit);
  }
}
