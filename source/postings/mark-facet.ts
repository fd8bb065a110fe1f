import type { FacetSource } from './facet.ts';
import { marks } from './marks/marks.ts';
import type { Posting } from './posting.ts';
import { isSo, standingKind } from './search/standing-asked.ts';
import type { StandingOf } from './standing.ts';

/** The marks as a field whose values can be chosen from; none is the value of what has no mark. */
export function markFacet(standingOf: StandingOf): FacetSource {
  const names = marks.map(({ name }) => ({ name, holds: isSo(name, standingOf) }));
  return {
    name: 'is',
    facet: { title: 'Mark', place: 5.5 },
    test: (typed) => isSo(typed, standingOf),
    values: (posting: Posting) =>
      standingOf(posting) ? names.flatMap(({ name, holds }) => (holds(posting) ? [name] : [])) : [],
    isMeant: (typed) => standingKind(typed) === 'mark',
    isUnstatedLeftOut: true,
  };
}
