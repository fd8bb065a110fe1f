import Papa from 'papaparse';
import { type Position, positionsIn } from '../problem.ts';
import { failed, inBatches, type ReadDocument, together } from '../read-document.ts';
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
    return yield failed(file, `no column of this table is a role or a title: ${names.join(', ')}`);
  const records = new RecordReader(file);
  for (const { cells, place } of rowsOf(text).slice(1)) {
    const record = cells.map((cell, at) => [names[at] ?? `column ${at + 1}`, cell]);
    yield records.read(Object.fromEntries(record), place);
  }
  yield records.end();
}

interface Row {
  readonly cells: readonly string[];
  readonly place: Position;
}

function rowsOf(text: string): readonly Row[] {
  const rows: Row[] = [];
  const placeOf = positionsIn(text);
  let place = placeOf(0);
  Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    step: ({ data, meta }) => {
      if (data.some((cell) => cell.trim() !== '')) rows.push({ cells: data, place });
      place = placeOf(meta.cursor);
    },
  });
  return rows;
}
