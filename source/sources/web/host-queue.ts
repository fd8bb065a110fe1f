/** Requests in turn: one at a time to a host, and to no more than so many hosts at a time. */
export class HostQueue {
  readonly #mostHosts: number;
  /** The end of what waits for each host. */
  readonly #ends = new Map<string, Promise<void>>();
  readonly #waiting: (() => void)[] = [];
  #busy = 0;

  constructor(mostHosts = 6) {
    this.#mostHosts = mostHosts;
  }

  /** Does something when it is this host's turn; not any more once the signal is aborted. */
  async inTurn<T>(host: string, signal: AbortSignal, task: () => Promise<T>): Promise<T> {
    const before = this.#ends.get(host) ?? Promise.resolve();
    let done = () => {};
    const own = new Promise<void>((resolve) => {
      done = resolve;
    });
    const end = before.then(() => own);
    this.#ends.set(host, end);
    try {
      await unlessAborted(before, signal);
      await this.#slot();
      try {
        signal.throwIfAborted();
        return await task();
      } finally {
        this.#free();
      }
    } finally {
      done();
      if (this.#ends.get(host) === end) this.#ends.delete(host);
    }
  }

  async #slot(): Promise<void> {
    if (this.#busy >= this.#mostHosts) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#busy++;
  }

  /** Whoever waits for a place takes this one over. */
  #free(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#busy--;
  }
}

function unlessAborted(promise: Promise<void>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    promise.then(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    });
  });
}
