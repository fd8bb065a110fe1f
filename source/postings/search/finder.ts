import type { Posting } from '../posting.ts';
import { dayNumber, type Order, sortPostings } from '../sort.ts';
import type { StandingOf } from '../standing.ts';
import { asksForClosed } from './asks-for-closed.ts';
import { NewestFirst, postingsAt } from './newest-first.ts';
import type { Query } from './query.ts';
import { createTermSearch, type Search, type TermSearch } from './term-search.ts';
import { isRanked } from './wants.ts';

/** Finds postings again and again; the same query gives the same order everywhere. */
export interface Finder {
  /** All postings, in the order in which they were added. */
  readonly postings: readonly Posting[];
  /** What is known of postings beyond what they say; nothing if nothing is. */
  readonly standingOf: StandingOf | undefined;
  add(postings: readonly Posting[]): void;
  /** Puts a posting in the place of another, which it tells in full: role, team, company and places are the same. */
  complete(before: Posting, after: Posting): void;
  /**
   * From now on this is what is known of postings beyond what they say: what `is:` and `note:` ask for. Those that are `closed`
   * are found only where a query asks for such.
   */
  know(standingOf: StandingOf | undefined, closed?: readonly Posting[]): void;
  /** From now on it finds these, and no other. */
  replace(postings: readonly Posting[]): void;
  /** Every match of a query, in `order`; without an order, best first, and newest first where all fit alike. */
  find(query: Query, order?: Order): readonly Posting[];
  /** Does ahead what the next search for words would begin with, a few milliseconds a step. */
  prepare(): Generator<undefined, void, void>;
  /** As `find`, a few milliseconds a step. */
  search(query: Query, order?: Order): Search;
}

/**
 * A finder for these postings, to which more can be added; `today`, as `2018-10-31`, is the day from which `posted:<14d` counts,
 * `standingOf` tells what is known of them beyond what they say.
 */
export function createFinder(
  initial: readonly Posting[] = [],
  today?: string,
  standingOf?: StandingOf,
): Finder {
  const postings = [...initial];
  let known = standingOf;
  let closed: readonly Posting[] = [];
  /** Of all, with those that are closed; made where a query asks for them. */
  let everything: Finder | undefined;
  let days = new NewestFirst();
  let newest: readonly Posting[] | undefined;
  let termSearch: TermSearch | undefined;

  const positions = () => days.positionsOf(postings);

  function* byDay(): Generator<undefined, readonly Posting[], void> {
    newest ??= yield* postingsAt(postings, yield* positions());
    return newest;
  }

  /** Made for the first query that asks for something: what finds it is loaded then. */
  function searchForTerms(): TermSearch {
    termSearch ??= createTermSearch({ postings, positions, byDay, today, standings: () => known });
    return termSearch;
  }

  /** Closed ones may be there all the same, as somebody else has them or they are kept. */
  function ofAll(): Finder {
    const keys = new Set(postings.map(({ key }) => key));
    everything ??= createFinder([...postings, ...closed.filter(({ key }) => !keys.has(key))], today, known);
    return everything;
  }

  function changed(): void {
    newest = undefined;
    everything = undefined;
  }

  function* search(query: Query, order?: Order): Search {
    if (closed.length > 0 && asksForClosed(query)) return yield* ofAll().search(query, order);
    const wanted = orderOf(query, order);
    if (query.terms.length > 0) return yield* searchForTerms().search(query, wanted);
    const found = yield* byDay();
    return wanted === 'newest' ? found : sortPostings(found, wanted);
  }

  return {
    postings,
    get standingOf() {
      return known;
    },
    add(more) {
      for (const posting of more) postings.push(posting);
      changed();
    },
    complete(before, after) {
      const at = postings.indexOf(before);
      if (at < 0) return;
      postings[at] = after;
      if (dayNumber(before) !== dayNumber(after)) days = new NewestFirst();
      changed();
    },
    know(standings, others = closed) {
      known = standings;
      closed = others;
      everything = undefined;
    },
    replace(others) {
      postings.length = 0;
      for (const posting of others) postings.push(posting);
      days = new NewestFirst();
      changed();
      termSearch = undefined;
    },
    *prepare() {
      yield* searchForTerms().prepare();
      yield* positions();
      yield* searchForTerms().prepareTexts();
    },
    search,
    find: (query, order) => finish(search(query, order)),
  };
}

/** What a search finds, or something else comes to, all of its steps done at once. */
export function finish<Result>(steps: Generator<Result | undefined, Result, void>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The order in which a query is answered: the one that is asked for, else best first, or newest first without words. */
export function orderOf(query: Query, order: Order | undefined): Order {
  return order ?? (query.terms.length > 0 && isRanked(query) ? 'relevance' : 'newest');
}
