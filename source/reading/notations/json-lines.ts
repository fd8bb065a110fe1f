import { type Position, positionIn } from '../problem.ts';
import { inBatches, type ReadDocument, together } from '../read-document.ts';
import { RecordReader } from '../records/records.ts';
import { readJson } from './json.ts';
import { noJson } from './json-records.ts';

/** The postings in objects of JSON that stand one after the other; a broken one costs no other. */
export function readJsonLines(text: string, file: string): ReadDocument {
  return together([...resultsIn(text, file)]);
}

/** The same, part by part. */
export function readJsonLinesInParts(text: string, file: string): Iterable<ReadDocument> {
  return inBatches(resultsIn(text, file));
}

function* resultsIn(text: string, file: string): Generator<ReadDocument> {
  const records = new RecordReader(file);
  for (const { source, place } of valuesIn(text)) {
    const read = readJson(source, place);
    yield read.mistake ? noJson(file, read.mistake, read.mistake.message) : records.read(read.value, place);
  }
  yield records.end();
}

/** The texts of the values, each from the line that it begins on to the one before the next begins. */
function* valuesIn(text: string): Generator<{ readonly source: string; readonly place: Position }> {
  const isInOneLine = !/^\}/m.test(text);
  const rows = text.split('\n');
  let first = 0;
  for (let at = 1; at <= rows.length; at++) {
    // A value of several lines is indented, as whatever prints it does that.
    const isNext = isInOneLine || /^[{[]/.test(rows[at] ?? '');
    if (at < rows.length && !isNext) continue;
    const source = rows.slice(first, at).join('\n');
    const place = { line: first + 1, column: 1 };
    if (source.trim() !== '') yield { source, place: positionIn(source, source.search(/\S/), place) };
    first = at;
  }
}
