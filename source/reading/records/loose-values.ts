import { isRecord, type JsonRecord } from './json-record.ts';

const none: JsonRecord = {};

/** The record that a value is; one without names if it is none. */
export function recordIn(value: unknown): JsonRecord {
  return isRecord(value) ? value : none;
}

/** The records in a list; none if it is no list. */
export function recordsIn(value: unknown): readonly JsonRecord[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** The text that a value is, or the digits of a number; nothing if it is neither or says nothing. */
export function textIn(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

const names =
  'name label display_name displayName descriptor valueLabel title nome nombre nom naam libelle bezeichnung'.split(
    ' ',
  );

/** What something is called: it says so itself, or under one of the names of a name. */
export function labelIn(value: unknown): string | undefined {
  if (!isRecord(value)) return textIn(value);
  for (const name of names) {
    const text = textIn(value[name]);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** What the things in a list are called, or the only one; each once. */
export function labelsIn(value: unknown): readonly string[] {
  const labels = new Set<string>();
  for (const each of [value].flat()) {
    const label = labelIn(each);
    if (label !== undefined) labels.add(label);
  }
  return [...labels];
}

/** Whether a value says nothing: none, an empty text, list or record. */
export function saysNothing(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.length === 0;
  return isRecord(value) && Object.keys(value).length === 0;
}

/** A record without what says nothing, and its values as they are to be written. */
export function saying(record: JsonRecord, written = (value: unknown): unknown => value): JsonRecord {
  const said: (readonly [string, unknown])[] = [];
  for (const name of Object.keys(record))
    if (!saysNothing(record[name])) said.push([name, written(record[name])]);
  return Object.fromEntries(said);
}

/** The values under some names of a record, under the same names. */
export function only(record: JsonRecord, ...wanted: readonly string[]): JsonRecord {
  return Object.fromEntries(wanted.map((name) => [name, record[name]]));
}
