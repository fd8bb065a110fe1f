import type { Posting } from '../postings/posting.ts';
import type { Order } from '../postings/sort.ts';
import type { Effect } from './effects.ts';
import { helpLinesOf } from './help.ts';
import { bindingFor } from './keymap.ts';
import type { PostingLayout } from './posting-layout.ts';
import { type Clock, realClock, SearchJob } from './search-job.ts';
import {
  initialState,
  type Mode,
  moveToFirstHit,
  notify,
  type State,
  type Transition,
  type as typeText,
} from './state.ts';
import { noPostings, type Totals, withPostings } from './totals.ts';
import { createView, type Derive, type Setting, type Size, type View } from './view.ts';

/** What a store starts with. */
export interface StoreOptions extends Setting {
  readonly query: string;
  readonly order: Order | undefined;
  readonly size: Size;
  /** Whether more postings will be added. */
  readonly isLoading?: boolean;
  readonly clock?: Clock;
}

/** What is drawn at one moment. */
export interface Snapshot {
  readonly state: State;
  readonly view: View;
}

/** The browser without its drawing: takes keys, keeps the state, says when something changed. */
export class Store {
  readonly setting: Setting;
  readonly #clock: Clock;
  readonly #derive: Derive;
  readonly #listeners = new Set<() => void>();
  #snapshot: Snapshot;
  #layout: PostingLayout | undefined;
  #totals: Totals;
  #job: SearchJob;
  #results: readonly Posting[];
  /** Keys for a posting that cannot be shown yet. */
  readonly #waiting: string[] = [];
  /** The posting that stays under the cursor when the results change. */
  #pinned: Posting | undefined;

  constructor({ query, order, size, isLoading = false, clock = realClock, ...setting }: StoreOptions) {
    this.setting = setting;
    this.#clock = clock;
    this.#derive = createView(setting, helpLinesOf);
    this.#totals = { ...withPostings(noPostings, setting.finder.postings), isLoading };
    const state = initialState(query, order);
    this.#job = this.#searchFor(state);
    this.#results = this.#job.finish();
    this.#snapshot = { state, view: this.#viewOf(state, size) };
  }

  readonly snapshot = (): Snapshot => this.#snapshot;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Whether keys wait for a posting that cannot be shown yet. */
  get isWaiting(): boolean {
    return this.#waiting.length > 0;
  }

  /**
   * Takes keys, named as `keysOf` names them, one after the other, and gives back what they ask of the world outside.
   * Keys after one that gives up the screen belong to whoever has it next. In a posting that cannot be shown yet they wait,
   * and come before the keys of the next call once it can.
   */
  press(keys: readonly string[]): readonly Effect[] {
    const effects: Effect[] = [];
    this.#waiting.push(...keys);
    while (this.#layout || !reading.includes(this.#snapshot.state.mode)) {
      const key = this.#waiting.shift();
      if (key === undefined) break;
      const effect = this.#pressOne(key);
      if (effect) effects.push(effect);
      if (effect && givesUpScreen(effect)) this.#waiting.length = 0;
    }
    this.#changed();
    return effects;
  }

  /** Takes text that was pasted: it is typed where something is being typed, and nothing elsewhere. */
  paste(text: string): void {
    const { mode } = this.#snapshot.state;
    if (isTyping(mode)) this.#apply([typeText(text), ...settle(mode)]);
    this.#changed();
  }

  /** Shows what happened until the next key. */
  tell(notice: string): void {
    this.#apply([notify(notice)]);
    this.#changed();
  }

  resize(size: Size): void {
    this.#show(this.#snapshot.state, size);
    this.#changed();
  }

  /** From now on the text of postings can be shown. */
  layOutWith(layout: PostingLayout): void {
    const { leads } = this.#snapshot.view;
    this.#layout = layout;
    this.#show(this.#snapshot.state);
    const { state, view } = this.#snapshot;
    const isShown = reading.includes(state.mode) || view.excerpts.length > 0;
    if (isShown || leads.includes(undefined)) this.#changed();
  }

  /** More postings, which the finder has been given; they are searched too, and the chosen one stays chosen. */
  added(postings: readonly Posting[]): void {
    const { state, view } = this.#snapshot;
    const hasChosen = state.cursor > 0 || !choosing.includes(state.mode);
    if (hasChosen) this.#pinned = view.posting;
    this.#totals = withPostings(this.#totals, postings);
    this.#startSearch(state);
    this.#show(this.#snapshot.state);
    this.#changed();
  }

  /** There will be no more postings; `notice` says why, if that is not plain. */
  allAdded(notice?: string): void {
    this.#totals = { ...this.#totals, isLoading: false };
    this.#show(this.#snapshot.state);
    this.#changed();
    if (notice !== undefined) this.tell(notice);
  }

  #pressOne(key: string): Effect | undefined {
    this.#apply([notify('')]);
    const typed = key === 'space' ? ' ' : key;
    const binding = bindingFor(key, this.#snapshot, this.setting.picking);
    if (binding) {
      if (!binding.isTyping) this.#finishSearch();
      const { state, view } = this.#snapshot;
      this.#apply(binding.does?.(key) ?? []);
      return binding.asks?.(state, view);
    }
    const { mode } = this.#snapshot.state;
    if (isTyping(mode) && isPrintable(typed)) this.#apply([typeText(typed), ...settle(mode)]);
    return undefined;
  }

  #apply(transitions: readonly Transition[]): void {
    for (const transition of transitions) {
      const { state, view } = this.#snapshot;
      const next = transition(state, view);
      if (next === state) continue;
      if (next.query !== state.query || next.order !== state.order) {
        this.#pinned = undefined;
        this.#startSearch(next);
      }
      this.#show(next);
    }
  }

  #searchFor({ query, order }: State): SearchJob {
    const search = this.setting.finder.search(query, order);
    return new SearchJob(search, this.#clock, () => this.#found());
  }

  #startSearch(state: State): void {
    this.#job.drop();
    this.#job = this.#searchFor(state);
    if (this.#job.results) this.#take(this.#job.results);
  }

  /** Keys that go by the results wait for them; keys that only type do not. */
  #finishSearch(): void {
    if (this.#job.results === this.#results) return;
    this.#take(this.#job.finish());
    this.#show(this.#snapshot.state);
  }

  #found(): void {
    this.#take(this.#job.finish());
    this.#show(this.#snapshot.state);
    this.#changed();
  }

  /** Shows these results. Whoever has chosen a posting, and did not just stay on the best, keeps it. */
  #take(results: readonly Posting[]): void {
    this.#results = results;
    if (this.#pinned === undefined) return;
    const { state } = this.#snapshot;
    const cursor = results.indexOf(this.#pinned);
    this.#pinned = undefined;
    if (cursor !== -1)
      this.#snapshot = {
        ...this.#snapshot,
        state: { ...state, cursor, top: Math.max(0, state.top + cursor - state.cursor) },
      };
  }

  #viewOf(state: State, size: Size): View {
    return this.#derive(state, size, { layout: this.#layout, results: this.#results, totals: this.#totals });
  }

  #show(state: State, size = this.#snapshot.view.size): void {
    this.#snapshot = { state, view: this.#viewOf(state, size) };
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** Modes in which the list is in sight. */
const choosing: readonly Mode[] = ['list', 'search'];

/** Modes in which a posting is read. */
const reading: readonly Mode[] = ['posting', 'find'];

/** Whether text is typed in this mode, so that no letter is a command. */
export function isTyping(mode: Mode): boolean {
  return mode === 'search' || mode === 'find';
}

function givesUpScreen({ kind }: Effect): boolean {
  return kind === 'print' || kind === 'leave' || kind === 'suspend';
}

function settle(mode: Mode): readonly Transition[] {
  return mode === 'find' ? [moveToFirstHit] : [];
}

function isPrintable(key: string): boolean {
  return Array.from(key).length === 1;
}
