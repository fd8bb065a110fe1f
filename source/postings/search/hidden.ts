import type { Posting } from '../posting.ts';
import type { StandingOf } from '../standing.ts';
import { textHitsIn, withTextHits } from './text-hits.ts';

/** Results without those that are hidden, and how many that are. */
export interface Shown {
  readonly shown: readonly Posting[];
  readonly hidden: number;
}

/** What a person did not hide of what was found. */
export function withoutHidden(found: readonly Posting[], standingOf: StandingOf | undefined): Shown {
  if (!standingOf) return { shown: found, hidden: 0 };
  const isShown = (posting: Posting) => !standingOf(posting)?.isHidden;
  const others = found.length - textHitsIn(found);
  const matching = found.slice(0, others).filter(isShown);
  const inText = found.slice(others).filter(isShown);
  const hidden = found.length - matching.length - inText.length;
  return hidden === 0 ? { shown: found, hidden } : { shown: withTextHits(matching, inText), hidden };
}
