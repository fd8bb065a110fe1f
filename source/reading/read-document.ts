import type { ParsedPosting } from './parsed-posting.ts';
import { fileStart, type Position, type Problem, problemAt } from './problem.ts';

/** What a file of postings gave: those that could be made out, and what could not be read. */
export interface ReadDocument {
  readonly parsed: readonly ParsedPosting[];
  readonly problems: readonly Problem[];
}

/** A document of which nothing could be read, and why. */
export function failed(file: string, message: string, place: Position = fileStart): ReadDocument {
  return { parsed: [], problems: [problemAt(file, place, message)] };
}

/** A document that is well-formed and holds something else, and what that is. */
export function noPostingIn(file: string, message: string): ReadDocument {
  return { parsed: [], problems: [{ ...problemAt(file, fileStart, message), isNoPosting: true }] };
}

/** What several parts of a document gave, as one. */
export function together(parts: readonly ReadDocument[]): ReadDocument {
  return {
    parsed: parts.flatMap(({ parsed }) => parsed),
    problems: parts.flatMap(({ problems }) => problems),
  };
}

/** Records whose postings are handed on together. */
const mostTogether = 200;

/** What many small parts of a document gave, some of them together. */
export function* inBatches(parts: Iterable<ReadDocument>): Generator<ReadDocument> {
  let batch: ReadDocument[] = [];
  for (const part of parts) {
    batch.push(part);
    if (batch.length < mostTogether) continue;
    yield together(batch);
    batch = [];
  }
  yield together(batch);
}
