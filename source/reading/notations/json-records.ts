import type { Position } from '../problem.ts';
import { failed, type ReadDocument, together } from '../read-document.ts';
import { RecordReader, readRecords } from '../records/records.ts';
import { readJson } from './json.ts';
import { ArrayReader } from './json-array.ts';
import { placesOf, recordsInJson } from './record-places.ts';

/**
 * The postings in JSON. An array is read element by element: then each knows its place, and what comes before a mistake is
 * not lost.
 */
export function readJsonRecords(text: string, file: string, isPlaced = false): ReadDocument {
  if (!/^\s*\[/.test(text)) {
    const read = readJson(text);
    if (read.mistake) return noJson(file, read.mistake, read.mistake.message);
    return readRecords(read.value, file, isPlaced ? placesOf(read.value, recordsInJson(text)) : undefined);
  }
  const array = new ArrayReader();
  const records = new RecordReader(file);
  const results = [...array.read(text), ...array.end()].map((element) =>
    element.mistake === undefined
      ? records.read(element.value, element.place)
      : noJson(file, element.place, element.mistake),
  );
  return together([...results, records.end()]);
}

/** What is said of what is not JSON. */
export function noJson(file: string, place: Position, mistake: string): ReadDocument {
  return failed(file, `this is no JSON: ${mistake}`, place);
}
