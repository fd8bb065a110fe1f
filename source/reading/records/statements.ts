import { type Fact, factRows } from '../../postings/facts.ts';
import { cleanLine } from '../../postings/text/clean.ts';
import { remember } from '../../postings/text/remember.ts';
import { cleanValue, isEmpty } from './clean-value.ts';
import { rankedRow } from './fact-names.ts';
import type { Statement } from './gathered/gathered.ts';
import { type GroupName, type Groups, groupOf, isOfGroup } from './groups.ts';
import { plainName } from './name-words.ts';
import { isPlaceholder } from './names.ts';

/** What a name of a record means, and its place among the names there. */
export interface Meaning {
  readonly named: string;
  readonly key: string;
  /** As names are compared. */
  readonly name: string;
  readonly row: Fact | undefined;
  /** Its place among the names of its fact; 0 for the fact's own name. */
  readonly rank: number;
  readonly group: GroupName | undefined;
  /** The place of the first name with the same key. */
  readonly at: number;
}

/** A fact, and the names that can tell it, its own first; none if it is told with others or by nothing. */
export interface ToldFact extends Pick<Fact, 'name' | 'kind' | 'unknown'> {
  readonly meanings: readonly Meaning[];
}

/** What the names of a record mean: found out once for all records with the same names. */
export interface Plan {
  readonly meanings: readonly Meaning[];
  /** The facts that such a record can have, in the order of the table. */
  readonly facts: readonly ToldFact[];
}

/** What a record states. */
export interface Stated {
  /** Its values, clean, at the places of their keys; undefined for what says nothing. */
  readonly values: unknown[];
  /** The facts that several names tell together. */
  readonly groups: Groups;
}

const planOfNames = remember((_joined, names: readonly string[], apart: string | undefined): Plan => {
  const meanings: Meaning[] = [];
  const places = new Map<string, number>();
  for (const named of names) {
    const key = cleanLine(named);
    if (named === apart || key === '') continue;
    const name = plainName(key);
    const { row, rank } = rankedRow(key);
    const at = places.get(key) ?? meanings.length;
    places.set(key, at);
    meanings.push({ named, key, name, row, rank, group: groupOf(name, row?.name), at });
  }
  return { meanings, facts: factsToldBy(meanings) };
});

function factsToldBy(meanings: readonly Meaning[]): readonly ToldFact[] {
  const told = factRows.map((row) => ({
    name: row.name,
    kind: row.kind,
    unknown: row.unknown,
    meanings: meanings
      .filter((meaning) => meaning.row === row && !meaning.group)
      .toSorted((one, other) => one.rank - other.rank),
  }));
  return told.filter(
    ({ name, unknown, meanings: own }) => own.length > 0 || unknown !== undefined || isOfGroup(name),
  );
}

let lastNames: readonly string[] = [];
let lastApart: string | undefined;
let lastPlan: Plan | undefined;

/** What a record's names mean, but for that which is `apart`. In a list most records have the names of the one before. */
export function planOf(record: Readonly<Record<string, unknown>>, apart?: string): Plan {
  const names = Object.keys(record);
  if (lastPlan && lastApart === apart && areSame(names, lastNames)) return lastPlan;
  lastPlan = planOfNames([apart, ...names].join('\0'), names, apart);
  lastNames = names;
  lastApart = apart;
  return lastPlan;
}

function areSame(names: readonly string[], others: readonly string[]): boolean {
  if (names.length !== others.length) return false;
  for (let at = 0; at < names.length; at++) if (names[at] !== others[at]) return false;
  return true;
}

/** What a record such as front matter states of the facts, and of anything else. */
export function statedIn(record: Readonly<Record<string, unknown>>, { meanings }: Plan): Stated {
  const values: unknown[] = new Array(meanings.length).fill(undefined);
  const groups: Record<GroupName, Statement[]> = {
    status: [],
    employment: [],
    places: [],
    remote: [],
    pay: [],
  };
  for (const { named, key, name, row, group, at } of meanings) {
    const value = cleanValue(record[named]);
    if (saysNothing(value, row)) continue;
    values[at] = value;
    if (group) addTo(groups[group], { key, name, value }, row?.name);
  }
  return { values, groups };
}

/** “None” says nothing of most facts, but much of a visa. */
function saysNothing(value: unknown, row: Fact | undefined): boolean {
  return isEmpty(value) || (row !== undefined && row.name !== 'visa' && isPlaceholder(value));
}

/** Of several keys that are the same name, the fact's own counts, or else the first. */
function addTo(statements: Statement[], statement: Statement, own: string | undefined): void {
  const at = statements.findIndex(({ name }) => name === statement.name);
  if (at < 0) statements.push(statement);
  else if (statement.key === own) statements[at] = statement;
}
