import type { Posting } from '../postings/posting.ts';
import { textHitsIn, withTextHits } from '../postings/search/text-hits.ts';
import type { Standings } from './standings.ts';

/** Results without those that are hidden, and how many that are. */
export function withoutHidden(
  found: readonly Posting[],
  standings: Standings | undefined,
): { readonly shown: readonly Posting[]; readonly hidden: number } {
  if (!standings?.haveHidden) return { shown: found, hidden: 0 };
  const isShown = (posting: Posting) => !standings.of(posting)?.isHidden;
  const others = found.length - textHitsIn(found);
  const matching = found.slice(0, others).filter(isShown);
  const inText = found.slice(others).filter(isShown);
  const hidden = found.length - matching.length - inText.length;
  return hidden === 0 ? { shown: found, hidden } : { shown: withTextHits(matching, inText), hidden };
}
