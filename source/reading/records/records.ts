import type { BoardReader } from '../boards/board.ts';
import type { PlaceOf } from '../notations/record-places.ts';
import type { ParsedPosting } from '../parsed-posting.ts';
import { fileStart, type Position, type Problem } from '../problem.ts';
import { isRecord, type JsonRecord } from './json-record.ts';
import { OtherThings } from './other-things.ts';
import { postingOf } from './posting-of-record.ts';
import { isDraft } from './status.ts';
import { type HeldRecord, recordsHeldIn } from './wrappers.ts';

/**
 * Reads records of JSON, YAML or any other notation, one after the other, as postings. A posting is one of this program's own,
 * a schema.org `JobPosting`, one of a known board's, or any record that names a role.
 */
export class RecordReader {
  readonly #file: string;
  readonly #placeOf: PlaceOf | undefined;
  readonly #others: OtherThings;
  /** Records of boards that tell of one posting in several: until the last of them has come. */
  readonly #waiting = new Map<BoardReader, { readonly records: JsonRecord[]; readonly place: Position }>();

  constructor(file: string, placeOf?: PlaceOf) {
    this.#placeOf = placeOf;
    this.#file = file;
    this.#others = new OtherThings(file);
  }

  /** The postings in a value that stands there: one, or all that it holds. */
  read(value: unknown, place: Position = fileStart, placeOf = this.#placeOf): ReadRecords {
    return this.#readEach(this.#heldIn(value, place), place, placeOf);
  }

  /** As `read`, a few records a step. */
  *readInSteps(value: unknown): Generator<undefined, ReadRecords, void> {
    const held = this.#heldIn(value, fileStart);
    const results: ReadRecords[] = [];
    for (let from = 0; from < held.length; from += recordsAStep) {
      yield;
      results.push(this.#readEach(held.slice(from, from + recordsAStep), fileStart, this.#placeOf));
    }
    return all(results);
  }

  /** The postings that waited for more, and what is left to be said. */
  end(): ReadRecords {
    const parsed: ParsedPosting[] = [];
    const problems: Problem[] = [];
    for (const [board, { records, place }] of this.#waiting) {
      const joined = board.joined?.(records) ?? records;
      const read = this.#readEach(
        joined.map((value) => ({ value, board, said: {} })),
        place,
      );
      for (const each of read.parsed) parsed.push(each);
      for (const each of read.problems) problems.push(each);
    }
    return { parsed, problems: [...problems, ...this.#others.problems()] };
  }

  #heldIn(value: unknown, place: Position): readonly HeldRecord[] {
    return recordsHeldIn(value).filter((held) => !this.#isAside(held, place) && !this.#waits(held, place));
  }

  /** What says nothing of a posting, or of one that nobody is to see yet; of its drafts a known board says itself what they are. */
  #isAside({ value, board }: HeldRecord, place: Position): boolean {
    if (!isRecord(value)) return false;
    if (board) return board.isAside?.(value) ?? false;
    const isLeftOut = isDraft(value);
    if (isLeftOut) this.#others.addDraft(place);
    return isLeftOut;
  }

  #waits({ value, board }: HeldRecord, place: Position): boolean {
    if (!board?.joined) return false;
    const waiting = this.#waiting.get(board) ?? { records: [], place };
    waiting.records.push(value as JsonRecord);
    this.#waiting.set(board, waiting);
    return true;
  }

  #readEach(held: readonly HeldRecord[], place: Position, placeOf?: PlaceOf): ReadRecords {
    const parsed: ParsedPosting[] = [];
    const problems: Problem[] = [];
    for (const each of held) {
      const own = placeOf?.(each.value) ?? place;
      const posting = postingOf(each, this.#file, own);
      if (typeof posting === 'string') this.#others.add(posting, own);
      else {
        parsed.push(posting);
        for (const problem of posting.problems) problems.push(problem);
      }
    }
    return { parsed, problems };
  }
}

/** The postings that were made out, and what is none. */
export interface ReadRecords {
  readonly parsed: readonly ParsedPosting[];
  readonly problems: readonly Problem[];
}

/** All that is to be said of a value; of what it holds it may be known where it stands. */
export function readRecords(value: unknown, file: string, placeOf?: PlaceOf): ReadRecords {
  const reader = new RecordReader(file, placeOf);
  return all([reader.read(value), reader.end()]);
}

/** As {@link readRecords}, a few records a step. */
export function* readRecordsInSteps(value: unknown, file: string): Generator<undefined, ReadRecords, void> {
  const reader = new RecordReader(file);
  return all([yield* reader.readInSteps(value), reader.end()]);
}

/** Records that are read in one step. */
const recordsAStep = 10;

function all(results: readonly ReadRecords[]): ReadRecords {
  return {
    parsed: results.flatMap(({ parsed }) => parsed),
    problems: results.flatMap(({ problems }) => problems),
  };
}
