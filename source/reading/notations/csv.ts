import Papa from 'papaparse';
import { type Position, positionsIn } from '../problem.ts';
import { inBatches, noPostingIn, type ReadDocument, together } from '../read-document.ts';
import { rowFor } from '../records/fact-names.ts';
import { RecordReader } from '../records/records.ts';
import { delimiterOf, namesInHeader } from './csv-header.ts';

/**
 * The postings in a table whose rows are lines: a header row that names a role, and then a posting a row. Cells may be
 * quoted as RFC 4180 says.
 */
export function readCsv(text: string, file: string): ReadDocument {
  return together([...resultsIn(text, file)]);
}

/** The same, part by part. */
export function readCsvInParts(text: string, file: string): Iterable<ReadDocument> {
  return inBatches(resultsIn(text, file));
}

function* resultsIn(text: string, file: string): Generator<ReadDocument> {
  const names = namesInHeader(text);
  if (!names.some((name) => rowFor(name)?.name === 'role'))
    return yield noPostingIn(file, `no column of this table is a role or a title: ${names.join(', ')}`);
  const records = new RecordReader(file);
  const rows = rowsOf(text);
  rows.next();
  for (const { cells, place } of rows) {
    const record = cells.map((cell, at) => [names[at] ?? `column ${at + 1}`, cell]);
    yield records.read(Object.fromEntries(record), place);
  }
  yield records.end();
}

interface Row {
  readonly cells: readonly string[];
  readonly place: Position;
}

/** Rows that are parsed at a time, so that the first ones need not wait for the last. */
const rowsAtATime = 1000;

function* rowsOf(text: string): Generator<Row> {
  const placeOf = positionsIn(text);
  let [at, newline] = [0, ''];
  for (let start = -1; start < at && at < text.length; ) {
    start = at;
    const rows: Row[] = [];
    Papa.parse<string[]>(text.slice(start), {
      delimiter: delimiterOf(text),
      ...(newline === '\n' || newline === '\r\n' || newline === '\r' ? { newline } : {}),
      // The fast mode begins with splitting all that is left.
      fastMode: false,
      step: ({ data, meta }, parser) => {
        if (data.some((cell) => cell.trim() !== '')) rows.push({ cells: data, place: placeOf(at) });
        at = start + meta.cursor;
        newline = meta.linebreak;
        if (rows.length >= rowsAtATime) parser.abort();
      },
    });
    yield* rows;
  }
}
