import { browse } from './browse.ts';
import type { Command } from './command.ts';
import { list } from './list.ts';
import { show } from './show.ts';

/** Every command; without the name of one, the first runs. */
export const commands: readonly [Command, ...Command[]] = [browse, list, show];
