import { setMaxListeners } from 'node:events';

/** Something that one of several readings gave, and which of them, counted from 0. */
export interface Arrival<T> {
  readonly from: number;
  readonly value: T;
}

/** Begins to read something until the signal is aborted. */
export type Reading<T> = (signal: AbortSignal) => AsyncIterable<T>;

type Answer<T> = Arrival<IteratorResult<T>>;

/**
 * Reads side by side: whatever comes first is given first, and none holds back another. Each reads on only when what it
 * gave last has been taken. All are stopped when the signal is aborted, or when nobody looks further.
 */
export async function* sideBySide<T>(
  readings: readonly Reading<T>[],
  signal: AbortSignal,
): AsyncGenerator<Arrival<T>> {
  const own = new AbortController();
  const all = AbortSignal.any([signal, own.signal]);
  setMaxListeners(Number.POSITIVE_INFINITY, all);
  const iterators = readings.map((read) => read(all)[Symbol.asyncIterator]());
  const answers = new Answers<T>(all);
  try {
    for (const [from, iterator] of iterators.entries()) answers.expect(from, iterator.next());
    for (let open = iterators.length; open > 0; ) {
      const answer = await answers.next();
      if (!answer) return;
      if (answer.value.done) open--;
      else {
        yield { from: answer.from, value: answer.value.value };
        const next = iterators[answer.from]?.next();
        if (next) answers.expect(answer.from, next);
      }
    }
  } finally {
    own.abort();
    // One that waits for something that never comes cannot be waited for.
    for (const iterator of iterators) iterator.return?.().catch(() => {});
  }
}

/** Answers in the order in which they come. */
class Answers<T> {
  readonly #signal: AbortSignal;
  readonly #come: (Answer<T> | { readonly error: unknown })[] = [];
  #wake = () => {};

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#wake(), { once: true });
  }

  expect(from: number, answer: Promise<IteratorResult<T>>): void {
    answer.then(
      (value) => this.#take({ from, value }),
      (error: unknown) => this.#take({ error }),
    );
  }

  /** The next answer; nothing once the signal is aborted. */
  async next(): Promise<Answer<T> | undefined> {
    while (!this.#signal.aborted) {
      const answer = this.#come.shift();
      if (answer && 'error' in answer) throw answer.error;
      if (answer) return answer;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    return undefined;
  }

  #take(answer: Answer<T> | { readonly error: unknown }): void {
    this.#come.push(answer);
    this.#wake();
  }
}
