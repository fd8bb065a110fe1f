import type { Element } from '../reading/notations/json.ts';
import { ArrayReader } from '../reading/notations/json-array.ts';
import type { ParsedPosting } from '../reading/parsed-posting.ts';
import { problemAt } from '../reading/problem.ts';
import { type ReadRecords, RecordReader } from '../reading/records/records.ts';
import { textPieces } from './decode.ts';
import { type FileNames, foundIn } from './found-postings.ts';
import { Gathered } from './gathered.ts';
import type { StreamPiece } from './pauses.ts';
import type { SourceEvent } from './source.ts';
import { reasonOf, trouble } from './trouble.ts';

/** Postings that are shown together while an array is read. */
const batchSize = 500;

/** Milliseconds after which they are shown, however few they are. */
const batchTime = 100;

/** The postings of an array of JSON, while it is read. What comes before a mistake in it is not lost. */
export async function* readJsonArray(
  pieces: AsyncIterable<StreamPiece>,
  file: FileNames,
): AsyncGenerator<SourceEvent> {
  const records = new RecordReader(file.shown);
  let waiting = new Gathered<ParsedPosting>();
  let isFirst = true;
  let shownAt = performance.now();
  try {
    for await (const element of elementsIn(pieces)) {
      if (element !== 'pause') take(waiting, readElement(element, records, file));
      const isDue = element === 'pause' || performance.now() - shownAt >= batchTime;
      const { length } = waiting.postings;
      if (length < batchSize && !(isDue && length > 0)) continue;
      yield { kind: 'found', postings: foundIn(waiting.postings, file, false) };
      waiting = new Gathered(waiting.problems);
      isFirst = false;
      shownAt = performance.now();
    }
  } catch (error) {
    waiting.problems.push(trouble(file.shown, reasonOf(error)));
  }
  take(waiting, records.end());
  const { postings, problems } = waiting;
  if (postings.length > 0) yield { kind: 'found', postings: foundIn(postings, file, isFirst) };
  if (problems.length > 0) yield { kind: 'failed', problems };
}

function take(waiting: Gathered<ParsedPosting>, { parsed, problems }: ReadRecords): void {
  waiting.add({ kind: 'found', postings: parsed });
  waiting.add({ kind: 'failed', problems });
}

function readElement(element: Element, records: RecordReader, { shown }: FileNames): ReadRecords {
  if (element.mistake === undefined) return records.read(element.value, element.place);
  return {
    parsed: [],
    problems: [problemAt(shown, element.place, `this is no JSON: ${element.mistake}`)],
  };
}

async function* elementsIn(pieces: AsyncIterable<StreamPiece>): AsyncGenerator<Element | 'pause'> {
  const array = new ArrayReader();
  for await (const piece of textPieces(pieces)) {
    if (piece === undefined) yield 'pause';
    else yield* array.read(piece);
    if (array.isBroken) return;
  }
  yield* array.end();
}
