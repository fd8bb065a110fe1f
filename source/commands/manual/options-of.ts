import { type Flag, flags } from '../../flags.ts';

type FlagName = keyof typeof flags;

/** Commands that choose among postings; '' is the browser. */
const choosing = ['', 'list', 'show', 'new'] as const;

/** The commands that an option is for; one that is not named here is for all. */
const commandsOf: Partial<Readonly<Record<FlagName, readonly string[]>>> = {
  query: ['', 'list'],
  select1: [''],
  exit0: [''],
  from: ['', 'list', 'show'],
  offline: choosing,
  refresh: choosing,
  clear: ['cache'],
  keys: ['config'],
  init: ['config'],
  check: ['config'],
  team: choosing,
  year: choosing,
  location: choosing,
  remote: choosing,
  since: ['new'],
  as: ['new'],
  peek: ['new'],
  sort: ['', 'list'],
  section: ['', 'show'],
  line: [''],
  ascii: choosing,
  mouse: [''],
};

/** The options of a command, by their names in the table of options. */
export function optionsOf(command: string): Readonly<Record<string, Flag>> {
  const entries = Object.entries<Flag>(flags).filter(
    ([name]) => commandsOf[name as FlagName]?.includes(command) ?? true,
  );
  return Object.fromEntries(entries);
}
