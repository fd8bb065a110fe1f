import { isRecord, type JsonRecord } from './json-record.ts';
import { tellingOf } from './list-names.ts';
import { namedGroupsIn } from './named-groups.ts';
import { type Likeness, likenessOf } from './posting-likeness.ts';

/** A list that may be one of postings, and the records in which it stands, the outermost first. */
export interface FoundList {
  readonly name: string;
  readonly elements: readonly unknown[];
  readonly inside: readonly JsonRecord[];
  readonly likeness: Likeness;
  /** 2 if only postings are called so, 1 if what answers hold is. */
  readonly telling: 0 | 1 | 2;
  /** What the list is called, if it is one of several under the names of teams. */
  readonly group?: string;
}

/** Levels of records in records that are searched, and how many records in all. */
const deepest = 6;
const most = 300;

/** Elements that are looked at to tell what a list holds. */
const tried = 20;

/** Records around a posting in a list, such as GraphQL's edges. */
const holders = [
  'node',
  'item',
  '_source',
  'job',
  'posting',
  'jobPosting',
  'vacancy',
  'offer',
  'position',
] as const;

/** The record that another only holds: a node of an edge, an item of a list. */
export function heldBy(record: JsonRecord): JsonRecord | undefined {
  const held = holders.map((name) => record[name]).find(isRecord) ?? onlyPostingIn(record);
  return held !== undefined && likenessOf(held) !== 'no' && likenessOf(record) !== 'yes' ? held : undefined;
}

/** The only posting among what a record of no lists holds, whatever it is called. */
function onlyPostingIn(record: JsonRecord): JsonRecord | undefined {
  const values = Object.values(record);
  const [held, ...others] = values.filter(isRecord).filter(isSurely);
  return others.length > 0 || values.some(Array.isArray) ? undefined : held;
}

/** The lists in a record, and in the records in it, that hold what may be postings; the likeliest first. */
export function listsIn(record: JsonRecord): readonly FoundList[] {
  const waiting: { readonly name: string; readonly inside: readonly JsonRecord[] }[] = [
    { name: '', inside: [record] },
  ];
  const found: FoundList[] = [];
  for (const { name, inside } of waiting) {
    const [each = record] = inside.slice(-1);
    for (const list of groupsIn(each, inside, name) ?? listsRightIn(each, inside)) found.push(list);
    for (const [key, value] of Object.entries(each))
      if (isRecord(value) && inside.length < deepest && waiting.length < most)
        waiting.push({ name: key, inside: [...inside, value] });
  }
  return found.sort(byLikeness);
}

/** The lists under the names of a record, and that of its values if all of them are postings: then its names are their ids. */
function listsRightIn(record: JsonRecord, inside: readonly JsonRecord[]): readonly FoundList[] {
  const entries = Object.entries(record);
  const lists = entries.flatMap(([name, value]) =>
    Array.isArray(value) ? (listOf(name, value, inside) ?? []) : [],
  );
  const elements = Object.values(record);
  const areAll = elements.length > 0 && elements.every(isSurely);
  return areAll ? [...lists, { name: '', elements, inside, likeness: 'yes', telling: 0 }] : lists;
}

function groupsIn(
  record: JsonRecord,
  inside: readonly JsonRecord[],
  name: string,
): readonly FoundList[] | undefined {
  return namedGroupsIn(record, name)?.map((group) => ({ ...group, inside, likeness: 'yes', telling: 0 }));
}

function isSurely(value: unknown): value is JsonRecord {
  return isRecord(value) && likenessOf(value) === 'yes';
}

function byLikeness(a: FoundList, b: FoundList): number {
  const sure = (list: FoundList) => (list.likeness === 'yes' ? 1 : 0);
  return sure(b) - sure(a) || b.telling - a.telling || sizeOf(b) - sizeOf(a);
}

/** Groups stay in their order. */
function sizeOf({ group, elements }: FoundList): number {
  return group === undefined ? elements.length : 0;
}

function listOf(
  name: string,
  elements: readonly unknown[],
  inside: readonly JsonRecord[],
): FoundList | undefined {
  const telling = tellingOf(name);
  const kinds = elements.slice(0, tried).filter(isRecord).map(likenessOfElement);
  const likeness = kinds.includes('yes') ? 'yes' : kinds.includes('maybe') && telling > 0 ? 'maybe' : 'no';
  return likeness === 'no' ? undefined : { name, elements, inside, likeness, telling };
}

function likenessOfElement(record: JsonRecord): Likeness {
  const held = heldBy(record);
  if (held) return likenessOf(held);
  const isGroup = Object.entries(record).some(
    ([name, value]) => Array.isArray(value) && tellingOf(name) === 2,
  );
  return isGroup ? 'yes' : likenessOf(record);
}
