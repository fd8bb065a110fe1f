import type { FactName } from './fact-row.ts';
import type { Posting } from './posting.ts';
import type { Query } from './search/query.ts';
import { highlighterOfTerms, needlesOfTerms, type Reason, reasonsOfTerms } from './search/term-highlights.ts';
import type { Needle } from './text/needles.ts';
import type { Range } from './text/ranges.ts';

/** Where a query matched in what is shown of one fact of a posting, in order. */
export type Highlighter = (name: FactName, shown: string) => readonly Range[];

const highlightsNothing: Highlighter = () => [];

/** What a query found in a posting, for every text in which its facts are shown. */
export function highlighterOf(posting: Posting, query: Query): Highlighter {
  return query.terms.length === 0 ? highlightsNothing : highlighterOfTerms(posting, query);
}

/** The facts besides role and team in which the words of a query were found, each once. */
export function reasonsOf(posting: Posting, query: Query): readonly Reason[] {
  return query.terms.length === 0 ? [] : reasonsOfTerms(posting, query);
}

/**
 * What a query found in the text of a posting's sections: for each text or word the ways in which it may stand there. Words
 * count only in a posting that was found because of its text: those that stand nowhere else in it.
 */
export function needlesOf(
  posting: Posting,
  query: Query,
  isTextHit: boolean,
): readonly (readonly Needle[])[] {
  return query.terms.length === 0 ? [] : needlesOfTerms(posting, query, isTextHit);
}
