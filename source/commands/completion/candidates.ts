import { type Flag, flags, spelled } from '../../flags.ts';
import { factFields } from '../../postings/fact-fields.ts';
import { marks } from '../../postings/marks/marks.ts';
import type { Posting } from '../../postings/posting.ts';
import { fieldNames } from '../../postings/search/query.ts';
import type { Argument } from './argument.ts';

/** What a word can become, and in a few words what that is. */
export interface Candidate {
  readonly value: string;
  readonly help?: string;
}

/** What there is to choose from; each is read only where a word can be such a thing. */
export interface Choices {
  postings(): Promise<readonly Posting[]>;
  followed(): readonly string[];
  searches(): readonly Candidate[];
  boards(): Promise<readonly Candidate[]>;
  commands(): readonly Candidate[];
  topics(): Promise<readonly string[]>;
}

/** Stands among the candidates where files are some too: which, the shell knows best. */
export const files: Candidate = { value: ':files' };

type Kind = (argument: Argument, choices: Choices) => Promise<readonly Candidate[]>;

const shells = ['bash', 'zsh', 'fish'] as const;

const query: Kind = async ({ current }, choices) => {
  if (current.startsWith('@')) return choices.searches();
  const [, before, name = ''] = /^([!-]?([a-z]+):)/i.exec(current) ?? [];
  if (before === undefined) return [...fieldNames.keys()].map((each) => ({ value: `${each}:` }));
  const field = factFields.find((each) => each.name === fieldNames.get(name.toLowerCase()));
  if (!field) return [];
  const values = field.suggests ?? (await choices.postings()).flatMap((posting) => field.values(posting));
  return distinct(values).map((value) => ({ value: before + (value.includes(' ') ? `"${value}"` : value) }));
};

const roles: Kind = async (_argument, choices) => {
  const postings = await choices.postings();
  return [
    ...postings.map(({ id, role }) => ({ value: id, help: role })),
    ...distinct(postings.map(({ role }) => role)).map((value) => ({ value })),
  ];
};

const sources: Kind = async (_argument, choices) => [
  ...choices.followed().map((value) => ({ value, help: 'followed' })),
  { value: 'npm', help: 'the archive' },
  ...(await choices.boards()),
  files,
];

const markNames = [...marks.map(({ name, means }) => ({ value: name, help: means })), { value: 'none' }];

const followed: Kind = async (_argument, choices) => choices.followed().map((value) => ({ value }));

/** What stands behind a command, by the command; of the others, the words of a query. */
const behind: Readonly<Record<string, Kind>> = {
  show: roles,
  compare: roles,
  diff: roles,
  versions: roles,
  mark: async (argument, choices) => (argument.nth === 0 ? markNames : roles(argument, choices)),
  follow: sources,
  unfollow: followed,
  check: async () => [files],
  boards: async () => [],
  cache: async () => [],
  man: async () => [],
  completion: async ({ nth }) => (nth === 0 ? shells.map((value) => ({ value })) : []),
  help: async ({ nth }, choices) =>
    nth === 0 ? [...choices.commands(), ...(await choices.topics()).map((value) => ({ value }))] : [],
};

/** What the value of an option can be, by the option. */
const behindOption: Readonly<Record<string, Kind>> = {
  from: sources,
  query,
  section: async (_argument, choices) =>
    distinct(
      (await choices.postings()).flatMap(({ sections }) => sections.map(({ heading }) => heading)),
    ).map((value) => ({ value })),
  import: async () => [files],
  config: async () => [files],
  format: async () => ['table', 'tsv', 'csv', 'json', 'markdown', 'text'].map((value) => ({ value })),
};

/** What a word can become. Nothing that does not begin as it does. */
export async function candidatesFor(argument: Argument, choices: Choices): Promise<readonly Candidate[]> {
  const { current, kept } = argument;
  const fitting = (await all(argument, choices)).filter(
    (each) => each === files || each.value.startsWith(current),
  );
  return fitting.map((each) => (each === files ? each : { ...each, value: kept + each.value }));
}

async function all(argument: Argument, choices: Choices): Promise<readonly Candidate[]> {
  const { command, option, current, nth, isPlain } = argument;
  if (option !== undefined) return valuesOf(option, argument, choices);
  if (current.startsWith('-') && !isPlain) return options();
  const words = await (behind[command] ?? query)(argument, choices);
  return command === '' && nth === 0 ? [...choices.commands(), ...words] : words;
}

async function valuesOf(option: string, argument: Argument, choices: Choices): Promise<readonly Candidate[]> {
  const kind = behindOption[option];
  if (kind) return kind(argument, choices);
  const flag = (flags as Readonly<Record<string, Flag>>)[option];
  if (flag?.choices) return flag.choices.map((value) => ({ value }));
  const field = factFields.find(({ name }) => name === option);
  if (!field) return [];
  return distinct((await choices.postings()).flatMap((each) => field.values(each))).map((value) => ({
    value,
  }));
}

/** Every option, as it is typed. */
export function options(): readonly Candidate[] {
  return Object.entries<Flag>(flags).map(([name, { help }]) => ({ value: spelled(name), help }));
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort();
}
