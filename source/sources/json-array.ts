import type { Posting } from '../postings/posting.ts';
import { ArrayReader, type Element } from '../postings/reading/json-array.ts';
import { type Problem, problemAt } from '../postings/reading/problem.ts';
import { RecordReader } from '../postings/reading/records.ts';
import { textPieces } from './decode.ts';
import { identified, reasonOf, trouble } from './read-file.ts';
import type { Batch, NewId } from './source.ts';

/** Postings that are shown together while an array is read. */
const batchSize = 500;

/** The postings of an array of JSON, while it is read. What comes before a mistake in it is not lost. */
export async function* readJsonArray(
  bytes: AsyncIterable<Uint8Array>,
  file: string,
  newId: NewId,
): AsyncGenerator<Batch> {
  const records = new RecordReader(file);
  let postings: Posting[] = [];
  const problems: Problem[] = [];
  try {
    for await (const element of elementsIn(bytes)) {
      if (element.mistake === undefined) {
        const read = records.read(element.value, element.place);
        for (const reading of read.readings) postings.push(identified(reading, '', newId));
        problems.push(...read.problems);
      } else problems.push(problemAt(file, element.place, `this is no JSON: ${element.mistake}`));
      if (postings.length < batchSize) continue;
      yield { postings, problems: [] };
      postings = [];
    }
  } catch (error) {
    problems.push(...trouble(file, reasonOf(error)).problems);
  }
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
