import type { Options } from '../flags.ts';
import type { Library } from '../sources/library.ts';
import type { Freshness } from '../sources/source.ts';
import type { World } from '../world.ts';
import type { Settings } from './settings/settings.ts';

/** Does what a command is for, and resolves to the exit code. A `UserError` says what stood in the way. */
export type Command = (call: Call) => Promise<number>;

/** What a command works with. */
export interface Call {
  /** The words behind the command's name. */
  readonly words: readonly string[];
  readonly options: Options;
  /** The options as they were typed, before the settings. */
  readonly typed: Options;
  readonly settings: Settings;
  /** Where the postings come from; not read yet. Without an option that says it, they are as fresh as is usual here. */
  readonly library: (usual: Freshness) => Promise<Library>;
  readonly world: World;
  /** All there are, the browser first. */
  readonly commands: readonly CommandRow[];
}

/** One thing that the program can be told to do. */
export interface CommandRow {
  /** What is typed for it; nothing for what happens without a command. */
  readonly name: string;
  readonly usage: string;
  readonly help: string;
  readonly run: Command;
  /** Whether only programs call it. */
  readonly isHidden?: true;
}
