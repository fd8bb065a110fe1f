import type { Readable } from 'node:stream';
import { JSONParser } from '@streamparser/json';
import { cleanLine } from '../postings/clean.ts';
import { readRecords } from '../postings/reading/records.ts';
import { identified, trouble } from './read-file.ts';
import type { Batch, NewId } from './source.ts';

/** Postings that are shown together while an array is read. */
const batchSize = 500;

/** The postings of an array of JSON, while it is read. What comes before a mistake in it is not lost. */
export async function* readJsonArray(stream: Readable, file: string, newId: NewId): AsyncGenerator<Batch> {
  let records: unknown[] = [];
  let failure: Error | undefined;
  const parser = new JSONParser({ paths: ['$.*'], keepStack: false });
  parser.onValue = ({ value }) => void records.push(value);
  parser.onError = (error) => {
    failure = error;
  };
  const batch = (): Batch => {
    const { readings, problems } = readRecords(records, file);
    records = [];
    return { postings: readings.map((reading) => identified(reading, '', newId)), problems };
  };
  for await (const bytes of stream) {
    try {
      parser.write(bytes as Uint8Array);
    } catch (error) {
      failure ??= error as Error;
    }
    if (records.length >= batchSize || failure) yield batch();
    if (failure) break;
  }
  yield batch();
  if (failure) yield trouble(file, cleanLine(`this is no JSON: ${failure.message}`));
}
