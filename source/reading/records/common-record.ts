import { decodeHTMLStrict } from 'entities';
import { rowFor } from './fact-names.ts';
import { isRecord, type JsonRecord } from './json-record.ts';
import { saysNothing, textIn } from './loose-values.ts';
import { isOwn } from './own-record.ts';
import { textsIn } from './raw-texts.ts';
import type { StatedRecord } from './stated-record.ts';

/** What is no fact of a record: what says that it is one, and what is read apart. */
const apart = new Set(['@context', '@type', '@id', 'more']);

/** What a record says under the common names, wherever it comes from. */
export function commonRecord(record: JsonRecord): StatedRecord {
  const { texts, names } = textsIn(record);
  const { more } = record;
  const others = isRecord(more) ? Object.entries(more) : more === undefined ? [] : [['more', more] as const];
  const stated = Object.entries(record).filter(([name]) => !apart.has(name) && !names.has(name));
  const all = [...stated, ...others];
  if (isOwn(record)) return { facts: Object.fromEntries(all), texts };
  const said = all
    .filter(([, value]) => !saysNothing(value))
    .map(([name, value]) => [name, plainValue(value)]);
  const facts = Object.fromEntries(said);
  return { facts: named(withPage(facts)), texts };
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
  const { html_url, ...others } = facts;
  return html_url === undefined ? facts : { ...others, url: html_url };
}

/** A record's role under its own name: what has a name and no role is called so. */
function named(facts: JsonRecord): JsonRecord {
  const { name } = facts;
  const role = textIn(name);
  const hasRole = Object.keys(facts).some((key) => rowFor(key)?.name === 'role');
  if (hasRole || role === undefined) return facts;
  const { name: _name, ...others } = facts;
  return { role: name, ...others };
}
