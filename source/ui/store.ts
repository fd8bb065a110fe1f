import type { Posting } from '../postings/posting.ts';
import type { Query } from '../postings/search/query.ts';
import type { Order } from '../postings/sort.ts';
import { type Model, viewDeriver } from './derive.ts';
import { type Effect, screenDuring } from './effects.ts';
import { actionFor } from './keymap.ts';
import type { Handlers, Message, MessageKind } from './messages.ts';
import { modes } from './modes.ts';
import { withCursorOn } from './screens/list/transitions.ts';
import { type Clock, realClock, SearchJob } from './search-job.ts';
import type { Setting } from './setting.ts';
import { notify, type Snapshot, type Transition } from './snapshot.ts';
import { initialState } from './state.ts';
import { noPostings, withPostings } from './totals.ts';
import { textFields, type as typeText } from './typing.ts';
import type { View } from './view.ts';
import type { Size } from './window.ts';

/** What a store starts with. */
export interface StoreOptions extends Setting {
  readonly query: Query;
  readonly order: Order | undefined;
  readonly size: Size;
  /** Whether more postings will be added. */
  readonly isLoading?: boolean;
  readonly clock?: Clock;
}

/**
 * The browser without its drawing. Everything that happens is received here as a message, one after the other; what is asked
 * of the world outside goes to whoever performs effects, and comes back as a message too.
 */
export class Store {
  readonly setting: Setting;
  readonly #clock: Clock;
  readonly #derive: (model: Model) => View;
  readonly #listeners = new Set<() => void>();
  #model: Model;
  #snapshot: Snapshot;
  #isChanged = false;
  #search: SearchJob;
  /** The key of the posting that stays under the cursor when the results change. */
  #pinned: string | undefined;
  /** Keys and pasted text for a posting that cannot be shown yet. */
  readonly #inputs: (() => void)[] = [];
  readonly #effects: Effect[] = [];
  #perform: ((effect: Effect) => void) | undefined;

  constructor({ query, order, size, isLoading = false, clock = realClock, ...setting }: StoreOptions) {
    this.setting = setting;
    this.#clock = clock;
    this.#derive = viewDeriver(setting);
    const totals = { ...withPostings(noPostings, setting.finder.postings), isLoading };
    const state = initialState(query, order);
    this.#search = this.#searchFor(query, order);
    this.#model = { state, size, layout: undefined, results: this.#search.finish(), totals };
    this.#snapshot = { state, view: this.#derive(this.#model) };
  }

  readonly snapshot = (): Snapshot => this.#snapshot;

  /** Calls back after every message that may have changed what is drawn, until the returned function is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Hands over effects, also those asked for until now; until the returned function is called. */
  performWith(perform: (effect: Effect) => void): () => void {
    this.#perform = perform;
    this.#handOverEffects();
    return () => {
      this.#perform = undefined;
    };
  }

  /** Takes in something that happened. Whoever subscribes and performs effects is called before it returns. */
  receive<Kind extends MessageKind>(message: Message<Kind>): void {
    this.#handlers[message.kind](message);
    if (this.#isChanged) {
      this.#isChanged = false;
      for (const listener of this.#listeners) listener();
    }
    this.#handOverEffects();
  }

  readonly #handlers: Handlers = {
    'keys-pressed': ({ keys }) => this.#takeInputs(keys.map((key) => () => this.#press(key))),
    'text-pasted': ({ text }) => this.#takeInputs([() => this.#type(text)]),
    'window-resized': ({ size }) => this.#set({ size }),
    'layout-loaded': ({ layout }) => {
      const { state, view } = this.#snapshot;
      const lacksText = modes[state.mode].needsText || view.leads.includes(undefined);
      this.#set({ layout });
      // Most first frames need no layout, and drawing them again would take time from the first key.
      this.#isChanged = lacksText || this.#snapshot.view.excerpts.length > 0;
      this.#takeInputs([]);
    },
    'postings-added': ({ postings }) => {
      const { state, view } = this.#snapshot;
      const hasChosen = state.cursor > 0 || !modes[state.mode].showsList;
      if (hasChosen) this.#pinned = view.posting?.key;
      this.#set({ totals: withPostings(this.#model.totals, postings) });
      this.#startSearch();
    },
    'loading-ended': ({ notice = '' }) => {
      this.#set({ totals: { ...this.#model.totals, isLoading: false } });
      if (notice !== '') this.#apply([notify(notice)]);
    },
    'search-ended': ({ results }) => this.#show(results),
    'stop-requested': () => this.#ask({ kind: 'suspend' }),
    copied: ({ what }) => this.#apply([notify(`copied ${what}`)]),
    'link-opened': ({ link }) => this.#apply([notify(`opened ${link}`)]),
    'effect-failed': ({ notice }) => this.#apply([notify(notice)]),
  };

  /** Takes keys and pasted text one after the other; those for a posting that cannot be shown yet wait. */
  #takeInputs(inputs: readonly (() => void)[]): void {
    for (const input of inputs) this.#inputs.push(input);
    while (this.#model.layout || !modes[this.#model.state.mode].needsText) {
      const take = this.#inputs.shift();
      if (!take) return;
      take();
    }
  }

  #press(key: string): void {
    this.#apply([notify('')]);
    const { keymap, picking } = this.setting;
    const action = actionFor(key, keymap, this.#snapshot, picking);
    if (!action) {
      const character = key === 'space' ? ' ' : key;
      if (Array.from(character).length === 1) this.#type(character);
      return;
    }
    if (!action.isTyping) this.#finishSearch();
    const effect = action.asks?.(this.#snapshot);
    if (effect) this.#ask(effect);
    this.#apply(action.does?.(action.keys.indexOf(key)) ?? []);
  }

  #type(text: string): void {
    if (textFields[this.#model.state.mode]) this.#apply(typeText(text));
  }

  /** Keys behind one that gives up the screen belong to whoever has it next. */
  #ask(effect: Effect): void {
    this.#effects.push(effect);
    if (screenDuring[effect.kind] !== 'kept') this.#inputs.length = 0;
  }

  #handOverEffects(): void {
    if (!this.#perform) return;
    for (const effect of this.#effects.splice(0)) this.#perform(effect);
  }

  #apply(transitions: readonly Transition[]): void {
    for (const transition of transitions) {
      const { state, view } = this.#snapshot;
      const next = transition(state, view);
      if (next === state) continue;
      this.#set({ state: next });
      if (next.query === state.query && next.order === state.order) continue;
      this.#pinned = undefined;
      this.#startSearch();
    }
  }

  #searchFor(query: Query, order: Order | undefined): SearchJob {
    const search = this.setting.finder.search(query, order);
    return new SearchJob(search, this.#clock, (results) => this.receive({ kind: 'search-ended', results }));
  }

  #startSearch(): void {
    const { query, order } = this.#model.state;
    this.#search.drop();
    this.#search = this.#searchFor(query, order);
    if (this.#search.results) this.#show(this.#search.results);
  }

  /** Keys that go by the results wait for them; keys that only type do not. */
  #finishSearch(): void {
    if (this.#search.results !== this.#model.results) this.#show(this.#search.finish());
  }

  /** Whoever has chosen a posting, and did not just stay on the best, keeps it. */
  #show(results: readonly Posting[]): void {
    this.#set({ results, state: withCursorOn(this.#pinned, results, this.#model.state) });
    this.#pinned = undefined;
  }

  #set(changes: Partial<Model>): void {
    this.#model = { ...this.#model, ...changes };
    this.#snapshot = { state: this.#model.state, view: this.#derive(this.#model) };
    this.#isChanged = true;
  }
}
