import type { FactName } from '../../postings/fact-row.ts';
import { rowFor } from './fact-names.ts';
import { companyOfList } from './feed-titles.ts';
import type { JsonRecord } from './json-record.ts';
import type { FoundList } from './list-search.ts';
import { labelIn, saysNothing, textIn } from './loose-values.ts';

/** What can be said once of all postings in a list. */
const ofAll: ReadonlySet<FactName> = new Set(['company', 'team', 'posted', 'remote', 'locations']);

/** Names of lists, which are no company's. */
const listWords =
  /\b(?:jobs?|positions?|openings?|careers?|vacanc|postings?|board|list|hiring|roles?|feed|work|offers?)/i;

/** What the records around a list say of all that is in it, under the common names; a group's name is the team. */
export function saidOfAll({ inside, telling, group: listed }: FoundList, isGroup: boolean): JsonRecord {
  const said = Object.fromEntries(inside.flatMap((record) => Object.entries(record).flatMap(factOfAll)));
  const [group] = inside;
  const team = listed ?? (isGroup ? textIn(group?.name) : undefined);
  const names = inside.flatMap(({ name }) => textIn(name) ?? []).filter((name) => !listWords.test(name));
  const titles = inside.flatMap(({ title, name }) => companyOfList(title) ?? companyOfList(name) ?? []);
  const company = telling === 2 && !isGroup ? (names[0] ?? titles[0]) : undefined;
  return { ...(team !== undefined && { team }), ...(company !== undefined && { company }), ...said };
}

function factOfAll([name, value]: readonly [string, unknown]): readonly (readonly [string, string])[] {
  const fact = rowFor(name)?.name ?? '';
  const label = labelIn(value);
  if (label === undefined) return [];
  if (/^currency(?:_?code)?$/i.test(name)) return [['currency', label]];
  return fact && ofAll.has(fact) ? [[fact, label]] : [];
}

/** The record with what is said of all, where it says nothing of its own. */
export function withSaid(record: JsonRecord, said: JsonRecord): JsonRecord {
  const missing = Object.entries(said).filter(
    ([fact]) => saysNothing(record[fact]) && (fact === 'currency' ? saysPay(record) : !states(record, fact)),
  );
  return missing.length === 0 ? record : { ...record, ...Object.fromEntries(missing) };
}

function states(record: JsonRecord, fact: string): boolean {
  return Object.entries(record).some(([name, value]) => rowFor(name)?.name === fact && !saysNothing(value));
}

/** A currency is nothing without an amount. */
function saysPay(record: JsonRecord): boolean {
  return Object.entries(record).some(
    ([name, value]) => /salary|pay|wage|compens/i.test(name) && !saysNothing(value),
  );
}
