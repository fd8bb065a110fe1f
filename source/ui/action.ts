import type { Ask } from './effects.ts';
import type { Mode } from './modes.ts';
import type { Snapshot, Transition } from './snapshot.ts';

/** One thing that a person can do: the only place that says what, where, by which keys, and what help and footer call it. */
export interface Action {
  /** What a configuration calls it: the screen or line that it belongs to, and what it does there. */
  readonly id: `${string}.${string}`;
  readonly keys: readonly string[];
  readonly modes: readonly Mode[];
  /** What the help calls it; actions that only repeat another one in a second mode have none. */
  readonly help?: string;
  /** How the help writes the keys, where their names would be too many. */
  readonly shown?: string;
  /** What the footer calls it, and the keys that it shows; in the order of the keymap, as far as they fit. */
  readonly hint?: { readonly says: string; readonly keys: readonly string[] };
  /** Set where it applies only in pick mode. */
  readonly picking?: true;
  /** A further condition. */
  readonly when?: (snapshot: Snapshot) => boolean;
  /** Whether it only edits what is typed, and so does not wait for a search that is under way. */
  readonly isTyping?: true;
  /** Changes, each made with the view after the one before; `nth` counts the action's keys from 0. */
  readonly does?: (nth: number) => readonly Transition[];
  readonly asks?: Ask;
}

/** An action's changes, whichever of its keys is pressed. */
export const does =
  (...transitions: readonly Transition[]) =>
  () =>
    transitions;
