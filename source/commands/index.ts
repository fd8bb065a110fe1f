import type { Command } from './command.ts';

/** One thing that the program can be told to do; its code is loaded when it is. */
export interface CommandRow {
  /** What is typed for it; nothing for what happens without a command. */
  readonly name: string;
  readonly usage: string;
  readonly help: string;
  load(): Promise<Command>;
}

/** Every command; without the name of one, the first runs. */
export const commands: readonly [CommandRow, ...CommandRow[]] = [
  {
    name: '',
    usage: '[query…]',
    help: 'browse; the words are typed into the search for you',
    load: async () => (await import('./browse.ts')).browse,
  },
  {
    name: 'list',
    usage: 'list [query…]',
    help: 'print every match, best first, one a line',
    load: async () => (await import('./list.ts')).list,
  },
  {
    name: 'show',
    usage: 'show <role…>',
    help: 'print one posting: an id, or the best match',
    load: async () => (await import('./show.ts')).show,
  },
  {
    name: 'check',
    usage: 'check [path…]',
    help: 'say what is wrong in posting files, file:line each',
    load: async () => (await import('./check.ts')).check,
  },
];
