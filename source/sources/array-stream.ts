import type { Element } from '../reading/notations/json.ts';
import { ArrayReader } from '../reading/notations/json-array.ts';
import type { ParsedPosting } from '../reading/parsed-posting.ts';
import { type Problem, problemAt } from '../reading/problem.ts';
import { type ReadRecords, RecordReader } from '../reading/records/records.ts';
import { textPieces } from './decode.ts';
import { type FileNames, foundIn } from './found-postings.ts';
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
  const batch = new Batch(file);
  try {
    for await (const elements of elementsIn(pieces)) {
      for (const element of elements) {
        batch.add(readElement(element, records, file));
        if (batch.isDue) yield batch.take(false);
      }
      if (elements === pause && !batch.isEmpty) yield batch.take(false);
    }
  } catch (error) {
    batch.problems.push(trouble(file.shown, reasonOf(error)));
  }
  batch.add(records.end());
  if (!batch.isEmpty) yield batch.take(true);
  if (batch.problems.length > 0) yield { kind: 'failed', problems: batch.problems };
}

/** Postings that are to be shown together, and what is wrong until now. */
class Batch {
  readonly problems: Problem[] = [];
  readonly #file: FileNames;
  #postings: ParsedPosting[] = [];
  #isFirst = true;
  #shownAt = performance.now();

  constructor(file: FileNames) {
    this.#file = file;
  }

  get isEmpty(): boolean {
    return this.#postings.length === 0;
  }

  get isDue(): boolean {
    const { length } = this.#postings;
    return length >= batchSize || (length > 0 && performance.now() - this.#shownAt >= batchTime);
  }

  add({ parsed, problems }: ReadRecords): void {
    for (const posting of parsed) this.#postings.push(posting);
    for (const problem of problems) this.problems.push(problem);
  }

  /** All that wait; `isLast` if no more can come, so that one may be alone. */
  take(isLast: boolean): SourceEvent {
    const postings = foundIn(this.#postings, this.#file, isLast && this.#isFirst);
    this.#postings = [];
    this.#isFirst = false;
    this.#shownAt = performance.now();
    return { kind: 'found', postings };
  }
}

function readElement(element: Element, records: RecordReader, { shown }: FileNames): ReadRecords {
  if (element.mistake === undefined) return records.read(element.value, element.place);
  return {
    parsed: [],
    problems: [problemAt(shown, element.place, `this is no JSON: ${element.mistake}`)],
  };
}

const pause: readonly Element[] = [];

/** The elements that end in each piece; {@link pause} where none come. */
async function* elementsIn(pieces: AsyncIterable<StreamPiece>): AsyncGenerator<Iterable<Element>> {
  const array = new ArrayReader();
  for await (const piece of textPieces(pieces)) {
    yield piece === undefined ? pause : array.read(piece);
    if (array.isBroken) return;
  }
  yield array.end();
}
