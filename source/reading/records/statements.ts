import type { Fact } from '../../postings/facts.ts';
import { cleanLine } from '../../postings/text/clean.ts';
import { remember } from '../../postings/text/remember.ts';
import { cleanValue, isEmpty } from './clean-value.ts';
import { rankedRow } from './fact-names.ts';
import type { Statement } from './gathered/gathered.ts';
import { type GroupName, groupOf } from './groups.ts';
import { plainName } from './name-words.ts';
import { isPlaceholder } from './names.ts';

/** A key, and the place of its name among those of its fact. */
interface RankedKey {
  readonly key: string;
  readonly rank: number;
}

/** What a record states. */
export interface Stated {
  /** Its values, clean; what says nothing is left out. */
  readonly values: Map<string, unknown>;
  /** Under which keys each fact stands that is told by one of them, its own name first, which is of rank 0. */
  readonly keys: ReadonlyMap<Fact, readonly RankedKey[]>;
  /** The facts that several tell together. */
  readonly groups: Readonly<Record<GroupName, readonly Statement[]>>;
}

/** What a name of a record means; the same names come again with every record. */
const meaningOf = remember((named) => {
  const key = cleanLine(named);
  const name = plainName(key);
  const { row, rank } = rankedRow(key);
  return { key, name, row, rank, group: groupOf(name, row?.name) };
});

/** What a record such as front matter states of the facts, and of anything else; what is `apart` is left out. */
export function statedIn(record: Readonly<Record<string, unknown>>, apart?: string): Stated {
  const values = new Map<string, unknown>();
  const keys = new Map<Fact, RankedKey[]>();
  const groups: Record<GroupName, Statement[]> = {
    status: [],
    employment: [],
    places: [],
    remote: [],
    pay: [],
  };
  for (const named of Object.keys(record)) {
    if (named === apart) continue;
    const value = cleanValue(record[named]);
    const meaning = meaningOf(named);
    const { key, name, row, group } = meaning;
    if (key === '' || saysNothing(value, row)) continue;
    values.set(key, value);
    if (group) addTo(groups[group], { key, name, value }, row?.name);
    else if (row) keys.set(row, ranked(keys.get(row), meaning));
  }
  return { values, keys, groups };
}

/** Of several keys that are the same name the first counts. */
function ranked(keys: RankedKey[] | undefined, meaning: RankedKey): RankedKey[] {
  if (!keys) return [meaning];
  const at = keys.findIndex(({ rank }) => rank >= meaning.rank);
  if (at < 0) keys.push(meaning);
  else if (keys[at]?.rank !== meaning.rank) keys.splice(at, 0, meaning);
  return keys;
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
