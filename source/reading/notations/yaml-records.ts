import { cleanText } from '../../postings/text/clean.ts';
import type { Position } from '../problem.ts';
import { failed, type ReadDocument, together } from '../read-document.ts';
import { rowFor } from '../records/fact-names.ts';
import { RecordReader } from '../records/records.ts';
import { placesOf } from './record-places.ts';
import { readYaml } from './yaml.ts';

/** The postings in YAML: those of each document, and of a list each by itself, so that a broken one costs no other. */
export function readYamlRecords(text: string, file: string): ReadDocument {
  return together([...readYamlInParts(text, file)]);
}

/** The same, part by part. */
export function* readYamlInParts(text: string, file: string): Generator<ReadDocument> {
  const records = new RecordReader(file);
  for (const part of partsOf(cleanText(text).split('\n'))) yield together(readPart(part, records, file));
  yield records.end();
}

/** A document, or some items of a list, and where each of those begins. */
interface Part {
  readonly text: string;
  /** The number of lines before it. */
  readonly line: number;
  /** The rows in it that items begin in; none if it is no list. */
  readonly items: readonly number[];
}

function readPart(part: Part, records: RecordReader, file: string): readonly ReadDocument[] {
  const { values, mistake, records: places = [] } = readYaml(part.text);
  const [first = 0, ...others] = part.items;
  if (mistake) {
    if (others.length > 0) return itemsOf(part).flatMap((item) => readPart(item, records, file));
    const place = { line: part.line + mistake.line, column: mistake.column };
    return [failed(file, `the YAML could not be read: ${mistake.message}`, place)];
  }
  const [list] = values;
  if (Array.isArray(list) && list.length === part.items.length)
    return list.map((value, at) => records.read(value, placeIn(part, part.items[at])));
  return values.flatMap((value, at) => {
    const placeOf = placesOf(value, places[at] ?? []);
    const inPart = (record: unknown) => {
      const place = placeOf(record);
      return place && { line: part.line + place.line, column: place.column };
    };
    const said = [value].flat().filter((each) => each !== null);
    return said.map((each) => records.read(each, placeIn(part, first), inPart));
  });
}

function placeIn({ line }: Part, row = 0): Position {
  return { line: line + row + 1, column: 1 };
}

function itemsOf({ text, line, items }: Part): readonly Part[] {
  const rows = text.split('\n');
  return items.map((row, at) => ({
    text: rows.slice(row, items[at + 1]).join('\n'),
    line: line + row,
    items: [0],
  }));
}

/** Rows of a list are read together until there are so many. */
const mostRows = 1000;

const documentBorder = /^(?:---|\.\.\.)(?:\s|$)/;
const listItem = /^-(?:\s|$)/;
const inList = /^(?:[ -]|#|$)/;

function* partsOf(rows: readonly string[]): Generator<Part> {
  let [start, isList, items]: [number, boolean, number[]] = [0, true, []];
  for (const [at, row] of [...rows, '...'].entries()) {
    const isBorder = documentBorder.test(row);
    const isItem = listItem.test(row);
    if (at > start && (isBorder || (isItem && isList && at - start >= mostRows))) {
      yield { text: rows.slice(start, at).join('\n'), line: start, items: isList ? items : [] };
      [start, isList, items] = [at, true, []];
    }
    isList &&= isBorder ? row.trim() === '---' : inList.test(row);
    if (isItem) items.push(at - start);
  }
}

/** Rows that are looked at to tell what a text is. */
const telling = 40;
const rowOfYaml = /^(?: *#.*|(?:- +)*["']?[\p{L}_][\p{L}\p{N}_ -]*["']?:(?:\s.*)?| .*|- .*||---)$/u;

/** Whether a text whose name does not say what it is consists of rows of YAML, in several levels, that name a role. */
export function isYaml(text: string, ending: string): boolean {
  if (ending !== '' && ending !== 'txt') return false;
  const rows = text
    .slice(0, 10_000)
    .split('\n', telling)
    .map((row) => row.slice(0, 200));
  const keys = rows.flatMap(
    (row) => /^(\s*(?:- +)*)["']?([\p{L}_][\p{L}\p{N}_ -]*)["']?:(?:\s|$)/u.exec(row) ?? [],
  );
  const [first = ''] = rows.filter((row) => !/^(?:#.*|\s*)$/.test(row));
  const begins =
    /^- +["']?[\p{L}_][\p{L}\p{N}_-]*["']?:(?:\s|$)/u.test(first) ||
    /^[\p{L}_][\p{L}\p{N}_-]*: *$/u.test(first);
  const namesRole = keys.some((key) => rowFor(key)?.name === 'role');
  return begins && namesRole && rows.every((row) => rowOfYaml.test(row));
}
