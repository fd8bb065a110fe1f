import type { Posting } from '../postings/posting.ts';

/** Postings, and in a few words where they come from. */
export interface Loaded {
  readonly title: string;
  readonly postings: readonly Posting[];
}

/** One kind of place that postings come from. */
export interface Source {
  load(): Promise<Loaded>;
}
