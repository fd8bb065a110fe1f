import type { Posting } from '../postings/posting.ts';
import { type Shown, withoutHidden as shownOf } from '../postings/search/hidden.ts';
import type { Standings } from './standings.ts';

/** Results without those that are hidden, and how many that are. */
export function withoutHidden(found: readonly Posting[], standings: Standings | undefined): Shown {
  return shownOf(found, standings?.haveHidden ? standings.of : undefined);
}
