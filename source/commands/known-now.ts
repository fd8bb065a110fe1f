import type { Posting } from '../postings/posting.ts';
import type { Shown } from '../postings/search/hidden.ts';
import type { StandingOf } from '../postings/standing.ts';

/** What is known of postings beyond what they say. */
export interface KnownNow {
  readonly standingOf?: StandingOf | undefined;
  /** Postings that followed sources have no more. */
  readonly closed: readonly Posting[];
  /** Those of what a query found that are to be seen, and how many the person hid. */
  readonly shown: (found: readonly Posting[]) => Shown;
  /** Says that some are hidden, on a terminal, and makes the next start fast. */
  leave(): Promise<void>;
}
