import type { Options } from '../flags.ts';
import type { Loaded } from '../sources/source.ts';
import type { World } from '../terminal/world.ts';

/** One thing that the program can be told to do. */
export interface Command {
  /** What is typed for it; nothing for what happens without a command. */
  readonly name: string;
  readonly usage: string;
  readonly help: string;
  /** Does it, and resolves to the exit code. A `UserError` says what stood in the way. */
  run(call: Call): Promise<number>;
}

/** What a command works with. */
export interface Call {
  /** The words behind the command's name. */
  readonly words: readonly string[];
  readonly options: Options;
  readonly loaded: Loaded;
  readonly world: World;
}
