import type { Facet, FacetName, FacetSource } from './facet.ts';
import { isConditionOn, Tally } from './facet-tally.ts';
import { facetFields } from './fact-fields.ts';
import { fieldTest, unstated } from './fact-tests.ts';
import { markFacet } from './mark-facet.ts';
import type { Posting } from './posting.ts';
import { asksForHidden } from './search/asks-for-hidden.ts';
import type { Finder } from './search/finder.ts';
import { plainValue, type Query, withoutFields } from './search/query.ts';

/** No facet depends on the day. */
const anyDay = '';

/** Postings counted in one step. */
const postingsAStep = 250;

/**
 * The facets of what a query leaves, each counted without the query's own condition on its field, so that others can be
 * chosen. Hidden postings count only for their mark, unless they are shown. A step of it takes a few milliseconds.
 */
export function* countFacets(
  finder: Finder,
  query: Query,
  areHiddenShown = asksForHidden(query),
): Generator<undefined, readonly Facet[], void> {
  const { standingOf } = finder;
  const fields = standingOf ? inOrder([...facetFields, markFacet(standingOf)]) : facetFields;
  const tallies = fields.map((field) => new Tally(field, query));
  const ofHidden = tallies.filter(({ name }) => name === 'is');
  const isHidden = (posting: Posting) => !areHiddenShown && standingOf?.(posting)?.isHidden === true;
  const asked = tallies.filter(({ isAsked }) => isAsked);
  const search = finder.search(
    withoutFields(query, (term) => fields.some((field) => isConditionOn(field, term))),
  );
  let step = search.next();
  for (; !step.done; step = search.next()) yield;
  const found = step.value;
  for (let start = 0; start < found.length; start += postingsAStep) {
    for (const posting of found.slice(start, start + postingsAStep))
      count(posting, isHidden(posting) ? ofHidden : tallies, asked);
    yield;
  }
  return tallies.map((tally) => tally.facet());
}

/** How a query has to name a value of a field so that it means no other: `=web` where there is also a “web services”. */
export function exactly(name: FacetName, value: string, postings: readonly Posting[]): string {
  const field = facetFields.find((each) => each.name === name);
  if (!field || value === unstated) return value;
  const isMeant = fieldTest(field)(`=${value}`, anyDay);
  const isFound = field.test(plainValue(value), anyDay);
  return postings.some((posting) => isFound(posting) !== isMeant(posting)) ? `=${value}` : value;
}

/** A posting counts in a field if it meets the conditions on all others. */
function count(posting: Posting, tallies: readonly Tally[], asked: readonly Tally[]): void {
  const failed = asked.length === 0 ? asked : asked.filter((tally) => !tally.lets(posting));
  if (failed.length > 1) return;
  for (const tally of failed.length === 1 ? failed : tallies) tally.add(posting);
}

function inOrder(fields: readonly FacetSource[]): readonly FacetSource[] {
  return fields.toSorted((a, b) => a.facet.place - b.facet.place);
}
