import type { Posting } from '../postings/posting.ts';
import type { Problem } from '../reading/problem.ts';

/** Where standard input comes from. */
export type Input = Pick<NodeJS.Process, 'stdin'>;

/** Some postings, as they are read, and what could not be. */
export interface Batch {
  readonly postings: readonly Posting[];
  readonly problems: readonly Problem[];
}

/** Somewhere that postings come from. */
export interface Source {
  /** What it is called on the screen. */
  readonly title: string;
  /** Whether its first batch is all there is. */
  readonly isWhole?: boolean;
  /** What is in it, batch by batch, as fast as it is asked for. Trouble is a problem in a batch, never an error. */
  batches(): AsyncIterable<Batch>;
}

/** Gives a posting its id: no two of one run have the same. */
export type NewId = (wanted: string) => string;

/** One kind of source: what is typed for it, and how it is opened. */
export interface SourceKind {
  readonly name: string;
  matches(from: string): boolean | Promise<boolean>;
  open(from: string, newId: NewId, input: Input): Source;
}
