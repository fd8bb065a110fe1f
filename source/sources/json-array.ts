import type { Readable } from 'node:stream';
import { JSONParser } from '@streamparser/json';
import { readRecords } from '../postings/reading/records.ts';
import { identified, reasonOf, trouble } from './read-file.ts';
import type { Batch, NewId } from './source.ts';

/** Postings that are shown together while an array is read. */
const batchSize = 500;

/** The postings of an array of JSON, while it is read. What comes before a mistake in it is not lost. */
export async function* readJsonArray(stream: Readable, file: string, newId: NewId): AsyncGenerator<Batch> {
  let records: unknown[] = [];
  const parser = new JSONParser({ paths: ['$.*'], keepStack: false });
  parser.onValue = ({ value }) => void records.push(value);
  const batch = (): Batch => {
    const { readings, problems } = readRecords(records, file);
    records = [];
    return { postings: readings.map((reading) => identified(reading, '', newId)), problems };
  };
  let failure: Batch | undefined;
  try {
    for await (const bytes of stream) {
      parser.write(bytes as Uint8Array);
      if (records.length >= batchSize) yield batch();
    }
    if (!parser.isEnded) failure = trouble(file, 'this is no JSON: it ends too soon');
  } catch (error) {
    const message = (error as Error).message;
    failure = trouble(file, 'code' in (error as Error) ? reasonOf(error) : `this is no JSON: ${message}`);
  }
  yield batch();
  if (failure) yield failure;
}
