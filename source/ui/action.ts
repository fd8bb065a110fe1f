import type { Ask } from './effects.ts';
import type { Mode } from './modes.ts';
import type { Snapshot, Transition } from './snapshot.ts';

/** One thing a person can do: its keys, where they work, what help and footer call it, and what it does. */
export interface Action {
  /** A stable name, `screen.what-it-does`. */
  readonly id: `${string}.${string}`;
  readonly keys: readonly string[];
  readonly modes: readonly Mode[];
  /** What the help calls it. Actions that repeat another one in a second mode have none. */
  readonly help?: string;
  /** How the help writes the keys, if their names would be too many. */
  readonly shown?: string;
  /** What the footer calls it, and the keys shown there. */
  readonly hint?: { readonly says: string; readonly keys: readonly string[] };
  /** Applies only in pick mode. */
  readonly picking?: true;
  /** A further condition. */
  readonly when?: (snapshot: Snapshot) => boolean;
  /** It only edits what is typed, so it does not wait for a running search. */
  readonly isTyping?: true;
  /** State changes, applied in order; `nth` is the index of the pressed key among the action's keys. */
  readonly does?: (nth: number) => readonly Transition[];
  readonly asks?: Ask;
}

/** The same changes for each of an action's keys. */
export const does =
  (...transitions: readonly Transition[]) =>
  () =>
    transitions;
