import { type Fact, factRows } from '../../postings/facts.ts';
import type { PostingContent } from '../../postings/posting.ts';
import { cleanLine, cleanText } from '../../postings/text/clean.ts';
import { quarterInPath } from './dates.ts';
import { readValue } from './fact-readers.ts';
import { isRecord } from './json-record.ts';

/** The facts of a posting, and under `more` everything that is none, or whose value is not understood. */
export type Facts = Omit<PostingContent, 'role' | 'sections'> & { readonly role?: string };

/** Every name of a fact as {@link plain} makes it, with its row and its place among the names of that row. */
const names = new Map(
  factRows.flatMap((row) =>
    [row.name.toLowerCase(), ...row.aliases].map((name, at) => [name, { row, rank: at + 1 }] as const),
  ),
);

/**
 * Reads the facts in a record such as front matter. Of several names for one fact its own counts, or else the first in the
 * table whose value is understood.
 */
export function readFacts(record: Readonly<Record<string, unknown>>): Facts {
  const { values, keys } = statedIn(record);
  const facts: Record<string, unknown> = {};
  for (const row of factRows) {
    const [own, ...others] = keys.get(row) ?? [];
    const key = own ?? others.find((each) => readValue(row.kind, values.get(each)) !== undefined) ?? '';
    const value = readValue(row.kind, values.get(key));
    if (value !== undefined) values.delete(key);
    if ((value ?? row.unknown) !== undefined) facts[row.name] = value ?? row.unknown;
  }
  return { ...facts, ...(values.size > 0 && { more: Object.fromEntries(values) }) } as Facts;
}

/** The values in a record, clean, and under which keys those of each fact stand, its own name first. */
function statedIn(record: Readonly<Record<string, unknown>>) {
  const values = new Map<string, unknown>();
  const keys = new Map<Fact, string[]>();
  for (const [name, stood] of Object.entries(record)) {
    const [key, value] = [cleanLine(name), cleanValue(stood)];
    const { row, rank = 0 } = names.get(plain(key)) ?? {};
    if (key === '' || value === undefined || (row && isEmpty(value))) continue;
    values.set(key, value);
    if (!row) continue;
    const ranked = keys.get(row) ?? [];
    ranked[key === row.name ? 0 : rank] ??= key;
    keys.set(row, ranked);
  }
  return { values, keys };
}

/** The facts with the quarter that the path of their file names, if they do not say when they were posted. */
export function datedBy(file: string, facts: Facts): Facts {
  const isDated = facts.posted ?? Object.keys(facts.more ?? {}).find((key) => rowFor(key)?.name === 'posted');
  const quarter = isDated === undefined ? quarterInPath(file) : undefined;
  return quarter === undefined ? facts : { ...facts, posted: quarter };
}

/** The row that says what a name in front matter means. */
export function rowFor(key: string): Fact | undefined {
  return names.get(plain(key))?.row;
}

function plain(key: string): string {
  return key.toLowerCase().replace(/[-_\s]/g, '');
}

/** Whether a value says nothing. */
export function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === null || value === undefined || (typeof value === 'string' && cleanLine(value) === '');
}

/** Levels of a value in a value that are kept, and characters of a text in one. */
const deepest = 8;
const longest = 100_000;

/** A value with only clean texts in it; nothing for what is empty, and for what stands too deep inside. */
export function cleanValue(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return withoutEndSpaces(cleanText(value, longest));
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
  if (!text.includes('\n')) return text;
  return text
    .split('\n')
    .map((row) => row.trimEnd())
    .join('\n');
}
