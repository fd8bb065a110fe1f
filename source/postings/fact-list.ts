import type { FactName, FactRow, FactSummary } from './fact-row.ts';
import { placesText } from './fact-words.ts';
import { factRows, facts } from './facts.ts';
import type { Posting } from './posting.ts';
import { cleanLine } from './text/clean.ts';

/** One fact as a person reads it. */
export interface ToldFact {
  readonly name: string;
  readonly value: string;
}

/** A fact as a person reads it; nothing if it is not known. */
export function factText(posting: Posting, name: FactName): string {
  const { text }: FactRow = facts[name];
  return text ? text(posting) : keptText(posting, name);
}

/** What a person reads before a fact. */
export function labelOf(name: FactName): string {
  const { label = name }: FactRow = facts[name];
  return label;
}

/** A fact as a posting keeps it, in one line; nothing if it is not known. */
export function keptText(posting: Posting, name: FactName): string {
  const { [name]: value = '' } = posting;
  return typeof value === 'string' ? value : placesText(posting);
}

/** Among what, and when, a posting is told. */
export interface Telling {
  /** A day as `2018-10-31`. */
  readonly today: string;
  /** Whether all postings are of one company, so that it need not be said. */
  readonly isOneCompany: boolean;
}

/** The facts that matter most, in the order in which they stand under a role. */
export function summaryOf(posting: Posting, telling: Telling): readonly string[] {
  return [...workOf(posting, telling), ...datingOf(posting, telling)];
}

/** What the work is like: company, team, places, remote and visa rules, kind of employment, salary. */
export function workOf(posting: Posting, telling: Telling): readonly string[] {
  return summaryPart(posting, 'work', telling);
}

/** When it was posted, and whether it is still open. */
export function datingOf(posting: Posting, telling: Telling): readonly string[] {
  return summaryPart(posting, 'dating', telling);
}

/** Every fact that is known, with its name, in the order of a posting file. */
export function factsOf(posting: Posting): readonly ToldFact[] {
  const stated = factRows.flatMap(({ name, label }) =>
    label ? [{ name: label, value: factText(posting, name) }] : [],
  );
  const more = Object.entries(posting.more ?? {}).map(([name, value]) => ({ name, value: plain(value) }));
  return [...stated, { name: 'Id', value: posting.id }, ...more].filter(({ value }) => value !== '');
}

const summaries = factRows
  .flatMap(({ name, summary }) => (summary ? [{ name, ...summary }] : []))
  .sort((a, b) => a.place - b.place);

function summaryPart(
  posting: Posting,
  wanted: FactSummary['part'],
  { today, isOneCompany }: Telling,
): readonly string[] {
  return summaries
    .filter(({ part, isShared }) => part === wanted && !(isShared && isOneCompany))
    .map(({ name, text }) => (text ? text(posting, today) : factText(posting, name)))
    .filter(Boolean);
}

function plain(value: unknown): string {
  return cleanLine(typeof value === 'string' ? value : JSON.stringify(value));
}
