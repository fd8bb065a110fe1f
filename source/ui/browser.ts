import type { Order } from '../postings/sort.ts';
import type { Effect } from './effects.ts';
import { helpLinesOf } from './help.ts';
import { bindingFor } from './keymap.ts';
import type { Reader } from './reader.ts';
import {
  initialState,
  type Mode,
  moveToFirstHit,
  notify,
  type State,
  type Transition,
  type as typeText,
} from './state.ts';
import { createView, type Derive, type Setting, type Size, type View } from './view.ts';

/** What a browser starts with. */
export interface Start extends Setting {
  readonly query: string;
  readonly order: Order | undefined;
  readonly size: Size;
}

/** What is drawn at one moment. */
export interface Snapshot {
  readonly state: State;
  readonly view: View;
}

/** The browser without its drawing: takes keys, keeps the state, says when something changed. */
export class Browser {
  readonly setting: Setting;
  #snapshot: Snapshot;
  readonly #derive: Derive;
  #reader: Reader | undefined;
  readonly #listeners = new Set<() => void>();

  constructor({ query, order, size, ...setting }: Start) {
    this.setting = setting;
    this.#derive = createView(setting, helpLinesOf);
    const state = initialState(query, order);
    this.#snapshot = { state, view: this.#derive(state, size, undefined) };
  }

  readonly snapshot = (): Snapshot => this.#snapshot;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /**
   * Takes keys, named as `keysOf` names them, one after the other, and gives back what they ask of the world outside.
   * Keys after one that gives up the screen belong to whoever has it next.
   */
  press(keys: readonly string[]): readonly Effect[] {
    const effects: Effect[] = [];
    for (const key of keys) {
      const effect = this.#pressOne(key);
      if (effect) effects.push(effect);
      if (effect && givesUpScreen(effect)) break;
    }
    this.#changed();
    return effects;
  }

  /** Shows what happened until the next key. */
  tell(notice: string): void {
    this.#apply([notify(notice)]);
    this.#changed();
  }

  /** From now on the text of postings can be shown. */
  useReader(reader: Reader): void {
    this.#reader = reader;
    this.resize(this.#snapshot.view.size);
  }

  /** Takes text that was pasted: it is typed where something is being typed, and nothing elsewhere. */
  paste(text: string): void {
    if (isTyping(this.#snapshot.state.mode))
      this.#apply([typeText(text), ...settle(this.#snapshot.state.mode)]);
    this.#changed();
  }

  resize(size: Size): void {
    this.#show(this.#snapshot.state, size);
    this.#changed();
  }

  #pressOne(key: string): Effect | undefined {
    this.#apply([notify('')]);
    const { state, view } = this.#snapshot;
    const binding = bindingFor(key, state, this.setting.picking);
    if (binding) {
      this.#apply(binding.does?.(key) ?? []);
      return binding.asks?.(state, view);
    }
    const text = key === 'space' ? ' ' : key;
    if (isTyping(state.mode) && isPrintable(text)) this.#apply([typeText(text), ...settle(state.mode)]);
    return undefined;
  }

  #apply(transitions: readonly Transition[]): void {
    for (const transition of transitions) {
      const { state, view } = this.#snapshot;
      const next = transition(state, view);
      if (next !== state) this.#show(next, view.size);
    }
  }

  #show(state: State, size: Size): void {
    this.#snapshot = { state, view: this.#derive(state, size, this.#reader) };
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }
}

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
