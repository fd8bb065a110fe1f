import { cleanLine, cleanText } from '../clean.ts';
import { employments, type Posting, statuses } from '../posting.ts';
import { quarterInPath, readDate } from './dates.ts';

/** A fact that a posting file can state: under which names, and how its value is read. */
export interface FactRow {
  readonly name: Exclude<keyof Posting, 'id' | 'sections' | 'more'>;
  /** Other names for it, in lower case without `-` and `_`. */
  readonly aliases: readonly string[];
  /** What a check says a value must be. */
  readonly expects: string;
  /** The value as a posting keeps it; nothing if it is not understood. */
  readonly read: (value: unknown) => unknown;
  /** What a posting has when nothing is stated. */
  readonly unknown?: unknown;
}

/** What a posting file may hold, in the order in which it is written. */
export const factTable: readonly FactRow[] = [
  { name: 'role', aliases: ['title', 'position', 'jobtitle'], expects: 'a text', read: readLine },
  { name: 'team', aliases: ['department', 'group'], expects: 'a text', read: readLine },
  {
    name: 'company',
    aliases: ['organization', 'organisation', 'employer', 'hiringorganization'],
    expects: 'a text',
    read: readName,
  },
  {
    name: 'posted',
    aliases: ['dateposted', 'date', 'published', 'publishedat', 'created'],
    expects: 'a quarter (2018-Q4) or a date (2018-10-31)',
    read: readDay,
  },
  {
    name: 'closes',
    aliases: ['validthrough', 'deadline', 'closingdate'],
    expects: 'a date (2018-10-31)',
    read: readDay,
  },
  { name: 'status', aliases: [], expects: statuses.join(' or '), read: readWord(statuses, {}) },
  {
    name: 'employment',
    aliases: ['employmenttype', 'jobtype', 'commitment'],
    expects: `one of ${employments.join(', ')}`,
    read: readWord(employments, { contractor: 'contract', freelance: 'contract', intern: 'internship' }),
  },
  {
    name: 'locations',
    aliases: ['location', 'joblocation', 'places', 'place', 'city'],
    expects: 'a list of places',
    read: readPlaces,
    unknown: [],
  },
  {
    name: 'remote',
    aliases: ['joblocationtype', 'workplacetype', 'workplace'],
    expects: 'yes, partly, no or unstated',
    read: readRemote,
    unknown: 'unstated',
  },
  { name: 'remoteNote', aliases: [], expects: 'a text', read: readLine },
  { name: 'visa', aliases: ['visas'], expects: 'a text', read: readLine },
  { name: 'reportsTo', aliases: ['manager'], expects: 'a text', read: readLine },
  { name: 'salary', aliases: ['basesalary', 'compensation', 'pay'], expects: 'a text', read: readSalary },
  {
    name: 'apply',
    aliases: ['applyurl', 'applylink', 'applyat', 'howtoapply'],
    expects: 'a text',
    read: readLine,
  },
  { name: 'url', aliases: ['link', 'permalink', 'hostedurl'], expects: 'a link (https://…)', read: readLink },
  { name: 'source', aliases: [], expects: 'a text', read: readLine },
];

/** The facts of a posting, and under `more` everything that is none, or whose value is not understood. */
export type Facts = Omit<Posting, 'id' | 'role' | 'sections'> & { readonly role?: string };

/** Reads the facts in a record such as front matter. Of several names for one fact the first in the table counts. */
export function readFacts(record: Readonly<Record<string, unknown>>): Facts {
  const entries = Object.entries(record)
    .map(([key, value]) => [cleanLine(key), cleanValue(value)] as const)
    .filter(([key, value]) => key !== '' && value !== undefined && !(isEmpty(value) && rowFor(key)));
  const stated = new Map(entries);
  const keys = new Map(entries.toReversed().map(([key]) => [plain(key), key]));
  const taken = new Set<string>();
  const facts = factTable.flatMap(({ name, aliases, read, unknown }) => {
    const names = [name.toLowerCase(), ...aliases].flatMap((each) => keys.get(each) ?? []);
    const [key = ''] = stated.has(name) ? [name] : names;
    const value = read(stated.get(key));
    if (value !== undefined) taken.add(key);
    return (value ?? unknown) === undefined ? [] : [[name, value ?? unknown] as const];
  });
  const more = entries.filter(([key]) => !taken.has(key));
  return Object.fromEntries([
    ...facts,
    ...(more.length > 0 ? [['more', Object.fromEntries(more)]] : []),
  ]) as Facts;
}

/** The facts with the quarter that the path of their file names, if they do not say when they were posted. */
export function datedBy(file: string, facts: Facts): Facts {
  const isDated = facts.posted ?? Object.keys(facts.more ?? {}).find((key) => rowFor(key)?.name === 'posted');
  const quarter = isDated === undefined ? quarterInPath(file) : undefined;
  return quarter === undefined ? facts : { ...facts, posted: quarter };
}

/** The row that says what a name in front matter means. */
export function rowFor(key: string): FactRow | undefined {
  const name = plain(key);
  return factTable.find((row) => row.name.toLowerCase() === name || row.aliases.includes(name));
}

function plain(key: string): string {
  return key.toLowerCase().replace(/[-_\s]/g, '');
}

/** Whether a value says nothing. */
export function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === null || value === undefined || (typeof value === 'string' && cleanLine(value) === '');
}

function readLine(value: unknown): string | undefined {
  if (!['string', 'number', 'boolean'].includes(typeof value)) return undefined;
  return cleanLine(String(value)) || undefined;
}

function readName(value: unknown): string | undefined {
  return readLine(isRecord(value) ? value.name : value);
}

function readDay(value: unknown): string | undefined {
  return readDate(readLine(value) ?? '');
}

function readWord(words: readonly string[], synonyms: Readonly<Record<string, string>>) {
  return (value: unknown): string | undefined => {
    const word = readLine(Array.isArray(value) && value.length === 1 ? value[0] : value)?.toLowerCase();
    const name = word?.replace(/[_\s]/g, '-') ?? '';
    if (words.includes(name)) return name;
    return Object.hasOwn(synonyms, name) ? synonyms[name] : undefined;
  };
}

const remoteWords: Readonly<Record<string, Posting['remote']>> = {
  yes: 'yes',
  true: 'yes',
  remote: 'yes',
  'fully remote': 'yes',
  telecommute: 'yes',
  partly: 'partly',
  partial: 'partly',
  hybrid: 'partly',
  no: 'no',
  false: 'no',
  'on-site': 'no',
  onsite: 'no',
  office: 'no',
  unstated: 'unstated',
};

function readRemote(value: unknown): Posting['remote'] | undefined {
  const word = readLine(value)?.toLowerCase() ?? '';
  return Object.hasOwn(remoteWords, word) ? remoteWords[word] : undefined;
}

function readPlaces(value: unknown): readonly string[] | undefined {
  const places = [value].flat().map(readPlace);
  return places.every((place) => place !== undefined) ? places : undefined;
}

/** A place in words, or as schema.org writes it: an address in parts. */
function readPlace(value: unknown): string | undefined {
  if (!isRecord(value)) return readLine(value);
  const address = value.address;
  if (!isRecord(address)) return readLine(address ?? value.name);
  const parts = ['addressLocality', 'addressRegion', 'addressCountry'].map((part) => readName(address[part]));
  return parts.filter(Boolean).join(', ') || undefined;
}

/** An amount in words, or as schema.org writes it. */
function readSalary(value: unknown): string | undefined {
  if (!isRecord(value)) return readLine(value);
  const amount = isRecord(value.value) ? value.value : value;
  const range = [amount.minValue, amount.maxValue].map(readLine).filter(Boolean).join('–');
  const unit = readLine(amount.unitText)?.toLowerCase();
  const article = unit === 'hour' ? 'an' : 'a';
  const parts = [readLine(value.currency), range || readLine(amount.value), unit && `${article} ${unit}`];
  return parts.filter(Boolean).join(' ') || undefined;
}

function readLink(value: unknown): string | undefined {
  const link = readLine(value) ?? '';
  return /^https?:\/\/[^\s/]+/.test(link) && URL.canParse(link) ? link : undefined;
}

/** Levels of a value in a value that are kept. */
const deepest = 8;

/** A value with only clean texts in it; nothing for what is empty, and for what stands too deep inside. */
export function cleanValue(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return withoutEndSpaces(cleanText(value));
  if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) return value;
  if (depth >= deepest) return undefined;
  if (Array.isArray(value))
    return value.map((each) => cleanValue(each, depth + 1)).filter((each) => each !== undefined);
  if (!isRecord(value)) return undefined;
  const entries = Object.entries(value).map(
    ([key, each]) => [cleanLine(key), cleanValue(each, depth + 1)] as const,
  );
  return Object.fromEntries(entries.filter(([key, each]) => key !== '' && each !== undefined));
}

/** YAML does not keep every space at the end of a line. */
function withoutEndSpaces(text: string): string {
  const rows = text.split('\n');
  return rows.length === 1 ? text : rows.map((row) => row.trimEnd()).join('\n');
}

/** Whether a value has names with values. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
