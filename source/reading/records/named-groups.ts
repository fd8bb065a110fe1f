import { isRecord, type JsonRecord } from './json-record.ts';
import { namesGroups, namesPostings } from './list-names.ts';
import { wordsOfName } from './name-words.ts';
import { likenessOf } from './posting-likeness.ts';

/** A list of postings under the name of a team. */
export interface NamedGroup {
  readonly name: string;
  readonly group: string;
  readonly elements: readonly JsonRecord[];
}

/** The lists of a record of this name that holds nothing but lists of postings, each under the name of a team. */
export function namedGroupsIn(record: JsonRecord, name: string): readonly NamedGroup[] | undefined {
  const lists = Object.entries(record);
  if (lists.length === 0 || !lists.every(isGroup)) return undefined;
  const elements = lists.flatMap(([, value]) => value as readonly JsonRecord[]);
  const areSure = elements.some((each) => likenessOf(each) === 'yes') || namesPostings(name);
  if (elements.length === 0 || !areSure) return undefined;
  return lists.map(([key, value]) => ({
    name: key,
    elements: value as readonly JsonRecord[],
    group: /^[a-z\d_-]+$/.test(key) ? wordsOfName(key) : key,
  }));
}

function isGroup([name, value]: readonly [string, unknown]): boolean {
  return Array.isArray(value) && !namesPostings(name) && !namesGroups(name) && value.every(canBePosting);
}

function canBePosting(value: unknown): boolean {
  return isRecord(value) && likenessOf(value) !== 'no';
}
