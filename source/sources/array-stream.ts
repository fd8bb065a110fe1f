import { ArrayReader, type Element } from '../reading/notations/json-array.ts';
import type { ParsedPosting } from '../reading/parsed-posting.ts';
import { type Problem, problemAt } from '../reading/problem.ts';
import { RecordReader } from '../reading/records/records.ts';
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
  let parsed: ParsedPosting[] = [];
  let isFirst = true;
  try {
    for await (const element of elementsIn(bytes)) {
      if (element.mistake === undefined) {
        const read = records.read(element.value, element.place);
        for (const reading of read.parsed) parsed.push(reading);
        problems.push(...read.problems);
      } else problems.push(problemAt(file, element.place, `this is no JSON: ${element.mistake}`));
      if (parsed.length < batchSize) continue;
      yield { postings: identified(parsed, '', newId), problems: [] };
      [parsed, isFirst] = [[], false];
    }
  } catch (error) {
    problems.push(...trouble(file, reasonOf(error)).problems);
  }
  const rest = records.end();
  for (const reading of rest.parsed) parsed.push(reading);
  const postings = identified(parsed, isFirst ? id : '', newId);
  yield { postings, problems: [...problems, ...rest.problems] };
}

async function* elementsIn(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Element> {
  const array = new ArrayReader();
  for await (const piece of textPieces(bytes)) {
    yield* array.read(piece);
    if (array.isBroken) return;
  }
  yield* array.end();
}
