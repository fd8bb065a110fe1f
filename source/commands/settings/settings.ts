import type { Colors } from '../../layout/own-colors.ts';
import type { Order } from '../../postings/sort.ts';

/** Something wrong in a file of settings; the rest of it holds. */
export interface Fault {
  readonly file: string;
  /** From 1; 0 where it is of no line. */
  readonly line: number;
  readonly message: string;
}

/** What a person set. What is not set is as the program has it. */
export interface Settings {
  readonly sort?: Order;
  readonly color?: 'auto' | 'always' | 'never';
  readonly ascii?: boolean;
  readonly links?: boolean;
  readonly mouse?: boolean;
  readonly line?: boolean;
  /** The columns of lists, by the names of facts. */
  readonly columns?: readonly string[];
  /** What opens links, as `$BROWSER` has it. */
  readonly browser?: string;
  /** The keys of actions, by the names of those. */
  readonly keys: ReadonlyMap<string, readonly string[]>;
  readonly colors: Colors;
  /** Saved queries by their names. */
  readonly searches: ReadonlyMap<string, string>;
  readonly faults: readonly Fault[];
  /** Where each was set, by its name, as `config.toml:3`. */
  readonly places: ReadonlyMap<string, string>;
}

/** Nothing set. */
export const noSettings: Settings = {
  keys: new Map(),
  colors: {},
  searches: new Map(),
  faults: [],
  places: new Map(),
};
