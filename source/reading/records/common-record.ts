import { decodeHTMLStrict } from '../../postings/text/entities.ts';
import { rowFor } from './fact-names.ts';
import { isRecord, type JsonRecord } from './json-record.ts';
import { labelIn, saysNothing, textIn } from './loose-values.ts';
import { isOwn } from './own-record.ts';
import { textsIn } from './raw-texts.ts';
import type { StatedRecord } from './stated-record.ts';

/** What is no fact of a record: what says that it is one, and what is read apart. */
const apart = new Set(['@context', '@type', '@id', 'more']);

/** What a record says under the common names, wherever it comes from. */
export function commonRecord(record: JsonRecord): StatedRecord {
  const { texts, names } = textsIn(record);
  if (names.size === 0 && isPlain(record)) return { facts: withId(named(withPage(record))), texts };
  const { more } = record;
  const others = isRecord(more) ? Object.entries(more) : more === undefined ? [] : [['more', more] as const];
  const stated = Object.entries(record).filter(([name]) => !apart.has(name) && !names.has(name));
  const all = [...stated, ...others];
  if (isOwn(record)) return { facts: inOrderOfLast(all), texts };
  const said: (readonly [string, unknown])[] = [];
  for (const [name, value] of all) if (!saysNothing(value)) said.push([name, plainValue(value)]);
  return { facts: withId(named(withPage(Object.fromEntries(said)))), texts };
}

/** What is named twice has the place of the last: what is printed again stands in the same order. */
function inOrderOfLast(entries: readonly (readonly [name: string, value: unknown])[]): JsonRecord {
  const facts = new Map<string, unknown>();
  for (const [name, value] of entries) {
    facts.delete(name);
    facts.set(name, value);
  }
  return Object.fromEntries(facts);
}

/** Whether all that a record says is a fact, as it stands there. */
function isPlain(record: JsonRecord): boolean {
  for (const name of Object.keys(record)) {
    const value = record[name];
    if (apart.has(name) || typeof value === 'object' || saysNothing(value)) return false;
    if (typeof value === 'string' && value.includes('&')) return false;
  }
  return true;
}

/** A value without what web pages put around it: entities, and WordPress's `{rendered: …}`. */
export function plainValue(value: unknown): unknown {
  if (typeof value === 'string') return value.includes('&') ? decodeHTMLStrict(value) : value;
  if (Array.isArray(value)) return value.map((each) => (typeof each === 'string' ? plainValue(each) : each));
  if (isRecord(value) && typeof value.rendered === 'string') return decodeHTMLStrict(value.rendered);
  return value;
}

/** GitHub names the address for programs before that of the page. */
function withPage(facts: JsonRecord): JsonRecord {
  if (facts.html_url === undefined) return facts;
  const { html_url: url, ...others } = facts;
  return { ...others, url };
}

/** Names under which records keep an id of their own, where they have none under that name. */
const idNames = [
  'uuid',
  'guid',
  'jobId',
  'job_id',
  'jobID',
  '_id',
  'postingId',
  'posting_id',
  'shortcode',
] as const;

function withId(facts: JsonRecord): JsonRecord {
  if (facts.id !== undefined) return facts;
  const name = idNames.find((each) => textIn(facts[each]) !== undefined);
  if (name === undefined) return facts;
  const { [name]: id, ...others } = facts;
  return { ...others, id };
}

const titleNames = ['title', 'position', 'jobTitle', 'job_title'] as const;
const fieldNames = ['team', 'category'] as const;

/** A record whose `role` stands beside a title: the title is the role, and `role` the field that it belongs to. */
function titledBeside(facts: JsonRecord): JsonRecord {
  const { role: field } = facts;
  if (textIn(field) === undefined) return facts;
  const title = titleNames.find((each) => textIn(facts[each]) !== undefined);
  if (title === undefined || field === facts[title]) return facts;
  const names = Object.keys(facts).map((each) => rowFor(each)?.name ?? each);
  const free = fieldNames.find((each) => !names.includes(each));
  if (free === undefined) return facts;
  const { [title]: role, role: _field, ...rest } = facts;
  return { ...rest, role, [free]: field };
}

/** A record's role under its own name: what has a name and no role is called so. */
function named(facts: JsonRecord): JsonRecord {
  const { name } = facts;
  const key = Object.keys(facts).find((each) => rowFor(each)?.name === 'role');
  if (key !== undefined && isRecord(facts[key]))
    return { ...facts, [key]: labelIn(facts[key]) ?? facts[key] };
  if (key !== undefined || textIn(name) === undefined) return titledBeside(facts);
  const { name: _name, ...others } = facts;
  return { role: name, ...others };
}
