import type { Posting } from '../posting.ts';
import { mergeNewest, type Order, sortPostings } from '../sort.ts';
import { filterOf } from './filter.ts';
import { PostingIndex } from './posting-index.ts';
import type { Query } from './query.ts';
import { rank } from './rank.ts';
import { SectionTexts } from './section-texts.ts';
import { withTextHits } from './text-hits.ts';
import { searchTexts } from './text-search.ts';
import { wantsOf } from './wants.ts';

/**
 * A search under way: each step does a little of it and returns; the last one returns what was found. Before texts are looked
 * through, a step returns what was found without them; those that follow only add to its end.
 */
export type Search = Generator<readonly Posting[] | undefined, readonly Posting[], void>;

/** Finds postings again and again; the same query gives the same order everywhere. */
export interface Finder {
  /** All postings, in the order in which they were added. */
  readonly postings: readonly Posting[];
  add(postings: readonly Posting[]): void;
  /** Puts a posting in the place of another, which it tells in full: role, team, company and places are the same. */
  complete(before: Posting, after: Posting): void;
  /** From now on it finds these, and no other. */
  replace(postings: readonly Posting[]): void;
  /** Every match of a query, in `order`; without an order, best first, and newest first where all fit alike. */
  find(query: Query, order?: Order): readonly Posting[];
  /** Does ahead what the next search for words would begin with, a few milliseconds a step. */
  prepare(): Generator<undefined, void, void>;
  /** As `find`, a few milliseconds a step. */
  search(query: Query, order?: Order): Search;
}

/** Postings in one step of a search. */
const postingsAStep = 500;

/** A finder for these postings, to which more can be added; `today`, as `2018-10-31`, is the day from which `posted:<14d` counts. */
export function createFinder(initial: readonly Posting[] = [], today?: string): Finder {
  const postings = [...initial];
  let index = new PostingIndex();
  let texts = new SectionTexts();
  let newest: readonly Posting[] | undefined;

  function* prepare(): Generator<undefined, void, void> {
    while (index.size < postings.length) {
      for (const posting of postings.slice(index.size, index.size + postingsAStep)) index.add(posting);
      yield;
    }
  }

  function* search(query: Query, order?: Order): Search {
    const wants = wantsOf(query);
    const wanted = orderOf(query, order);
    const matches = filterOf(query, today);
    const isFiltered = query.terms.some(({ kind }) => kind !== 'word');
    if (wants.length === 0) {
      newest ??= sortPostings(postings, 'newest');
      const found = isFiltered ? yield* filtered(newest, matches) : newest;
      return wanted === 'newest' ? found : sortPostings(found, wanted);
    }
    yield* prepare();
    const ranked = yield* rank(index, wants);
    const found = at(postings, ranked.found);
    const matching = sortPostings(isFiltered ? yield* filtered(found, matches) : found, wanted);
    yield matching;
    const inText = yield* searchTexts({ postings, ranked, found: matching.length, matches, texts });
    return withTextHits(matching, sortPostings(inText, wanted));
  }

  return {
    postings,
    add(more) {
      for (const posting of more) postings.push(posting);
      newest &&= mergeNewest(newest, sortPostings(more, 'newest'));
    },
    complete(before, after) {
      const at = postings.indexOf(before);
      if (at < 0) return;
      postings[at] = after;
      newest = undefined;
    },
    replace(others) {
      postings.length = 0;
      for (const posting of others) postings.push(posting);
      index = new PostingIndex();
      texts = new SectionTexts();
      newest = undefined;
    },
    prepare,
    search,
    find: (query, order) => finish(search(query, order)),
  };
}

function at(postings: readonly Posting[], positions: readonly number[]): readonly Posting[] {
  const found: Posting[] = [];
  for (const position of positions) {
    const posting = postings[position];
    if (posting) found.push(posting);
  }
  return found;
}

/** What a search finds, or something else comes to, all of its steps done at once. */
export function finish<Result>(steps: Generator<Result | undefined, Result, void>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The folded words that are searched for fuzzily. */
export function searchWords(query: Query): readonly string[] {
  return wantsOf(query).map(({ typed }) => typed);
}

/** The order in which a query is answered: the one that is asked for, else best first, or newest first without words. */
export function orderOf(query: Query, order: Order | undefined): Order {
  return order ?? (searchWords(query).length > 0 ? 'relevance' : 'newest');
}

function* filtered(
  found: readonly Posting[],
  matches: (posting: Posting) => boolean,
): Generator<undefined, readonly Posting[], void> {
  const matching: Posting[] = [];
  for (let start = 0; start < found.length; start += postingsAStep) {
    for (const posting of found.slice(start, start + postingsAStep))
      if (matches(posting)) matching.push(posting);
    yield;
  }
  return matching;
}
