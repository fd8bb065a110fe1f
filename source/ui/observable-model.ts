import { type Model, viewDeriver } from './derive.ts';
import type { Setting } from './setting.ts';
import type { Snapshot } from './snapshot.ts';
import type { View } from './view.ts';

/** The model with its snapshot, and those who want to know of changes. */
export class ObservableModel {
  readonly #derive: (model: Model) => View;
  readonly #listeners = new Set<() => void>();
  #current: Model;
  #snapshot: Snapshot;
  #isChanged = false;

  constructor(setting: Setting, model: Model) {
    this.#derive = viewDeriver(setting);
    this.#current = model;
    this.#snapshot = { state: model.state, view: this.#derive(model) };
  }

  get current(): Model {
    return this.#current;
  }

  get snapshot(): Snapshot {
    return this.#snapshot;
  }

  /** Changes the model and its snapshot. Nobody is told before `tell`, and not at all if it cannot be seen. */
  change(changes: Partial<Model>, isSeen = true): void {
    this.#current = { ...this.#current, ...changes };
    this.#snapshot = { state: this.#current.state, view: this.#derive(this.#current) };
    if (isSeen) this.#isChanged = true;
  }

  /** Calls the listeners, if anything changed since the last time. */
  tell(): void {
    if (!this.#isChanged) return;
    this.#isChanged = false;
    for (const listener of this.#listeners) listener();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
