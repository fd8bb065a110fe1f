import type { Posting } from '../postings/posting.ts';

/** Postings, and in a few words where they come from. */
export interface Loaded {
  readonly title: string;
  readonly postings: readonly Posting[];
  /** How the sections of a posting begin, without mark-up, by its id; of those where it is known beforehand. */
  readonly starts: Readonly<Record<string, readonly string[]>>;
}

/** One kind of place that postings come from. */
export interface Source {
  load(): Promise<Loaded>;
}
