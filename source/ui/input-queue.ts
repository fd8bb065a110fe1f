/** Keys and pasted text on their way to being handled, in order. */
export class InputQueue {
  readonly #waiting: (() => void)[] = [];
  readonly #isReady: () => boolean;

  /** `isReady` says whether the next one can be handled. */
  constructor(isReady: () => boolean) {
    this.#isReady = isReady;
  }

  /** Handles these behind those that wait, until one has to wait. */
  take(inputs: readonly (() => void)[] = []): void {
    for (const input of inputs) this.#waiting.push(input);
    while (this.#isReady()) {
      const handle = this.#waiting.shift();
      if (!handle) return;
      handle();
    }
  }
}
