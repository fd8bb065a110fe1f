import type { Origin } from '../postings/key.ts';
import type { ParsedPosting } from '../reading/parsed-posting.ts';
import type { Problem } from '../reading/problem.ts';

/** Where standard input comes from. */
export type Input = Pick<NodeJS.Process, 'stdin'>;

/** A posting as its source gives it: the library, which knows all others, gives it an id and a key. */
export interface FoundPosting extends Pick<ParsedPosting, 'posting' | 'id'>, Omit<Origin, 'id'> {
  /** What it is called if it has no id of its own, such as the name of its file. */
  readonly name?: string | undefined;
}

/** Something that happened while a source was read. */
export type ReadEvent<P> =
  | { readonly kind: 'found'; readonly postings: readonly P[] }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] };

/** What a source says of itself, as it is read. */
export type SourceEvent = ReadEvent<FoundPosting>;

/** Somewhere that postings come from. */
export interface Source {
  /** What it is called on the screen. */
  readonly title: string;
  /** Whether its first event is all there is. */
  readonly isWhole?: boolean;
  /**
   * What is in it, as fast as it is asked for. Trouble is an event, never an error. Once the signal is aborted it ends, and
   * nothing of it is open any more.
   */
  read(signal: AbortSignal): AsyncIterable<SourceEvent>;
}

/** One kind of source: what is typed for it, and how it is opened. */
export interface SourceKind {
  readonly name: string;
  matches(from: string): boolean | Promise<boolean>;
  open(from: string, input: Input): Source;
}
