import { ArrayReader, type Element } from '../postings/reading/json-array.ts';
import type { Reading } from '../postings/reading/markdown.ts';
import { type Problem, problemAt } from '../postings/reading/problem.ts';
import { RecordReader } from '../postings/reading/records.ts';
import { textPieces } from './decode.ts';
import { identified, reasonOf, trouble } from './read-file.ts';
import type { Batch, NewId } from './source.ts';

/** Postings that are shown together while an array is read. */
const batchSize = 500;

/**
 * The postings of an array of JSON, while it is read. What comes before a mistake in it is not lost. `id` is what its
 * posting is called if it holds just one.
 */
export async function* readJsonArray(
  bytes: AsyncIterable<Uint8Array>,
  file: string,
  id: string,
  newId: NewId,
): AsyncGenerator<Batch> {
  const records = new RecordReader(file);
  const problems: Problem[] = [];
  let readings: Reading[] = [];
  let isFirst = true;
  try {
    for await (const element of elementsIn(bytes)) {
      if (element.mistake === undefined) {
        const read = records.read(element.value, element.place);
        for (const reading of read.readings) readings.push(reading);
        problems.push(...read.problems);
      } else problems.push(problemAt(file, element.place, `this is no JSON: ${element.mistake}`));
      if (readings.length < batchSize) continue;
      yield { postings: identified(readings, '', newId), problems: [] };
      [readings, isFirst] = [[], false];
    }
  } catch (error) {
    problems.push(...trouble(file, reasonOf(error)).problems);
  }
  const postings = identified(readings, isFirst ? id : '', newId);
  yield { postings, problems: [...problems, ...records.end()] };
}

async function* elementsIn(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Element> {
  const array = new ArrayReader();
  for await (const piece of textPieces(bytes)) {
    yield* array.read(piece);
    if (array.isBroken) return;
  }
  yield* array.end();
}
