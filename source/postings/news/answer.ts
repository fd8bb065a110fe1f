import type { Posting } from '../posting.ts';
import type { Moment } from './seen.ts';

/** What a source answered. */
export interface Answer {
  readonly postings: readonly Posting[];
  /** Whether it is all that the source has; else what is not in it may be there all the same. */
  readonly isComplete: boolean;
  /** When it was given. */
  readonly at: Moment;
  /** Whether the source gathers the postings of many companies, which may stand there under one name. */
  readonly isOfMany?: boolean | undefined;
}
