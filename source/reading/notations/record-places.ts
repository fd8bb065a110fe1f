import { type Position, positionsIn } from '../problem.ts';
import { isRecord } from '../records/json-record.ts';

/** Where a record stands that some text holds; nothing if that is not known. */
export type PlaceOf = (record: unknown) => Position | undefined;

/** Where the records in a value stand, if these are the places of all of them in the order of the text. */
export function placesOf(value: unknown, places: readonly Position[]): PlaceOf {
  const known = new WeakMap<object, Position>();
  let count = 0;
  const waiting = [value];
  while (waiting.length > 0) {
    const each = waiting.pop();
    const place = isRecord(each) ? places[count++] : undefined;
    if (isRecord(each) && place) known.set(each, place);
    const inside = typeof each === 'object' && each !== null ? Object.values(each).reverse() : [];
    for (const inner of inside) waiting.push(inner);
  }
  return (record) => (count === places.length && isRecord(record) ? known.get(record) : undefined);
}

/** Where the records of a JSON text begin, in their order. */
export function recordsInJson(text: string): readonly Position[] {
  const placeOf = positionsIn(text);
  const places: Position[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '{') places.push(placeOf(at));
    else if (text[at] === '"') at = endOfText(text, at);
  }
  return places;
}

function endOfText(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}

/** Where the tables of the lists in TOML begin, by the names of the lists. */
export function tablesInToml(text: string, value: unknown): PlaceOf {
  const known = new WeakMap<object, Position>();
  const counts = new Map<string, number>();
  for (const [at, row] of text.split('\n').entries()) {
    const [, name = ''] = /^\s*\[\[\s*["']?([\w-]+)["']?\s*\]\]/.exec(row) ?? [];
    const list = isRecord(value) ? value[name] : undefined;
    const count = counts.get(name) ?? 0;
    const table: unknown = Array.isArray(list) ? list[count] : undefined;
    if (isRecord(table)) known.set(table, { line: at + 1, column: 1 });
    counts.set(name, count + 1);
  }
  return (record) => (isRecord(record) ? known.get(record) : undefined);
}
