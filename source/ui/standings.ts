import type { StandingOf } from '../postings/standing.ts';

/** What is known of postings beyond what they say themselves. */
export interface Standings {
  readonly of: StandingOf;
  /** Whether any of them may have a sign, so that lists need a column for signs. */
  readonly haveSigns: boolean;
  /** Whether any of them may be hidden. */
  readonly haveHidden: boolean;
}
