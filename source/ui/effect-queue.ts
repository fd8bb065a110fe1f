import type { Effect } from './effects.ts';

/** Effects on their way to whoever performs them; they wait while nobody does. */
export class EffectQueue {
  readonly #waiting: Effect[] = [];
  #perform: ((effect: Effect) => void) | undefined;

  add(effect: Effect): void {
    this.#waiting.push(effect);
  }

  /** Hands over what waits, if there is somebody to perform it. */
  handOver(): void {
    if (!this.#perform) return;
    for (const effect of this.#waiting.splice(0)) this.#perform(effect);
  }

  /** Hands over effects from now on, including those that wait. Returns how to stop. */
  performWith(perform: (effect: Effect) => void): () => void {
    this.#perform = perform;
    this.handOver();
    return () => {
      this.#perform = undefined;
    };
  }
}
