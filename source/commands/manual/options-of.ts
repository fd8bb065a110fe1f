import { type Flag, flags } from '../../flags.ts';

type FlagName = keyof typeof flags;

/** Commands that choose among postings; '' is the browser. */
const choosing = ['', 'list', 'show', 'compare', 'diff', 'versions', 'mark', 'marks', 'new'] as const;
const filtering = ['', 'list', 'show', 'marks', 'new'] as const;
const printing = ['', 'list', 'show', 'compare', 'diff', 'versions', 'marks', 'new'] as const;

/** The commands that each option is for. */
const commandsOf: Readonly<Record<FlagName, readonly string[] | 'all'>> = {
  query: ['', 'list'],
  select1: [''],
  exit0: [''],
  from: choosing.filter((name) => name !== 'new'),
  offline: choosing,
  refresh: choosing,
  clear: ['cache'],
  team: filtering,
  year: filtering,
  location: filtering,
  remote: filtering,
  on: ['mark'],
  due: ['mark'],
  note: ['mark'],
  contact: ['mark'],
  cv: ['mark'],
  since: ['new', 'diff', 'marks'],
  until: ['marks'],
  history: ['marks'],
  import: ['marks'],
  as: ['new'],
  peek: ['new'],
  sort: ['', 'list'],
  section: ['', 'show'],
  format: [...printing, 'follow', 'boards', 'cache', 'config'],
  color: 'all',
  line: [''],
  config: 'all',
  keys: ['config'],
  init: ['config'],
  check: ['config'],
  debug: 'all',
  mouse: [''],
  ascii: printing,
  help: 'all',
  version: 'all',
};

/** The options of a command, by their names in the table of options. */
export function optionsOf(command: string): Readonly<Record<string, Flag>> {
  const entries = Object.entries<Flag>(flags).filter(([name]) => {
    const meant = commandsOf[name as FlagName];
    return meant === 'all' || meant.includes(command);
  });
  return Object.fromEntries(entries);
}
