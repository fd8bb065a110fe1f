import { defaultKeymap } from '../actions.ts';
import { applies } from '../keymap.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Store } from '../store.ts';
import { textFields } from '../typing.ts';

/** Steps back that lead from anywhere to the list. */
const mostSteps = 5;

/** A store in the hands of somebody who names what is to be done, as keys do on the screens. */
export class Hands {
  readonly store: Store;

  constructor(store: Store) {
    this.store = store;
  }

  get snapshot(): Snapshot {
    return this.store.snapshot();
  }

  /** Whether the next line is a text that was asked for, whatever stands in it. */
  get isAsked(): boolean {
    const { mode } = this.snapshot.state;
    return mode !== 'facets' && textFields[mode] !== undefined;
  }

  /** Chooses an action; what was noticed before is over. */
  choose(id: string, nth = 0): void {
    this.unnotice();
    this.store.receive({ kind: 'action-chosen', id, nth });
  }

  unnotice(): void {
    this.store.receive({ kind: 'noticed', notice: '' });
  }

  /** Writes a text where one is asked for. */
  type(text: string): void {
    this.choose('typing.erase-all');
    this.store.receive({ kind: 'text-pasted', text });
  }

  /** Writes a text where one is asked for, and ends it as Enter does. */
  answer(text: string): void {
    this.type(text);
    const { mode } = this.snapshot.state;
    if (mode === 'search') this.choose('search.done');
    else if (mode !== 'facets') this.#doAs('enter');
  }

  /** Gives no answer where a text is asked for. */
  refuse(): void {
    this.#doAs('escape');
  }

  /** Goes back until the list is there; whether it is. */
  toList(): boolean {
    for (let step = 0; step < mostSteps && this.snapshot.state.mode !== 'list'; step++) this.#doAs('escape');
    return this.snapshot.state.mode === 'list';
  }

  /** Does what a key does here for who has not given its action another. */
  #doAs(key: string): void {
    const { picking } = this.store.setting;
    const action = defaultKeymap.find(
      (each) => each.keys.includes(key) && applies(each, this.snapshot, picking),
    );
    if (action) this.choose(action.id);
  }
}
