import type { Posting } from '../posting.ts';
import { dayNumber, type Order, sortPostings } from '../sort.ts';
import { exactTextsOf, isExactText, withExactTexts } from './exact-texts.ts';
import { filterOf } from './filter.ts';
import { filtered } from './filtered.ts';
import { postingsAt } from './in-rank-order.ts';
import { NewestFirst } from './newest-first.ts';
import { PostingIndex } from './posting-index.ts';
import type { Query } from './query.ts';
import { type Ranked, rank } from './rank.ts';
import { SectionTexts } from './section-texts.ts';
import { withTextHits } from './text-hits.ts';
import { searchTexts, soughtIn } from './text-search.ts';
import type { Want } from './want.ts';
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

/** What a search goes on with when it has looked at the words of a query. */
interface Candidates {
  readonly among: readonly Posting[];
  /** Positions among those, newest first. */
  readonly newest: Iterable<number>;
  /** Those that every word fits, best first; without words the newest first. */
  readonly fitting: readonly Posting[];
  readonly ranked: Pick<Ranked, 'wants' | 'fits'>;
}

const noWords: Candidates['ranked'] = { wants: [], fits: () => true };

/** Postings in one step of a search. */
const postingsAStep = 200;

/** A finder for these postings, to which more can be added; `today`, as `2018-10-31`, is the day from which `posted:<14d` counts. */
export function createFinder(initial: readonly Posting[] = [], today?: string): Finder {
  const postings = [...initial];
  let index = new PostingIndex();
  let texts = new SectionTexts();
  let days = new NewestFirst();
  let newest: readonly Posting[] | undefined;

  function* prepare(): Generator<undefined, void, void> {
    while (index.size < postings.length) {
      for (const posting of postings.slice(index.size, index.size + postingsAStep)) index.add(posting);
      yield;
    }
    yield* days.positionsOf(postings);
  }

  function* search(query: Query, order?: Order): Search {
    const wants = wantsOf(query);
    const wanted = orderOf(query, order);
    const exact = exactTextsOf(query);
    const terms = query.terms.filter((term) => term.kind !== 'word' && !isExactText(term));
    const matches = filterOf({ terms }, today);
    const { among, newest, fitting, ranked } = wants.length > 0 ? yield* byWords(wants) : yield* byDay();
    const filteredOnes = terms.length > 0 ? yield* filtered(fitting, matches) : fitting;
    if (wants.length + exact.length === 0)
      return wanted === 'newest' ? filteredOnes : sortPostings(filteredOnes, wanted);
    const matching = sortPostings(yield* withExactTexts(filteredOnes, exact), wanted);
    yield matching;
    const sought = soughtIn(ranked, exact, among);
    const found = matching.length;
    const inText = yield* searchTexts({ postings: among, newest, sought, found, matches, texts });
    return withTextHits(matching, sortPostings(inText, wanted));
  }

  function* byWords(wants: readonly Want[]): Generator<undefined, Candidates, void> {
    yield* prepare();
    const positions = yield* days.positionsOf(postings);
    const ranked = yield* rank(index, positions, wants);
    const fitting = yield* postingsAt(postings, ranked.found);
    return { among: postings, newest: positions, fitting, ranked };
  }

  function* byDay(): Generator<undefined, Candidates, void> {
    newest ??= yield* postingsAt(postings, yield* days.positionsOf(postings));
    return { among: newest, newest: newest.keys(), fitting: newest, ranked: noWords };
  }

  return {
    postings,
    add(more) {
      for (const posting of more) postings.push(posting);
      newest = undefined;
    },
    complete(before, after) {
      const at = postings.indexOf(before);
      if (at < 0) return;
      postings[at] = after;
      if (dayNumber(before) !== dayNumber(after)) days = new NewestFirst();
      newest = undefined;
    },
    replace(others) {
      postings.length = 0;
      for (const posting of others) postings.push(posting);
      index = new PostingIndex();
      texts = new SectionTexts();
      days = new NewestFirst();
      newest = undefined;
    },
    prepare,
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

/** The folded words that are searched for fuzzily. */
export function searchWords(query: Query): readonly string[] {
  return wantsOf(query).map(({ typed }) => typed);
}

/** The order in which a query is answered: the one that is asked for, else best first, or newest first without words. */
export function orderOf(query: Query, order: Order | undefined): Order {
  const isRanked = searchWords(query).length + exactTextsOf(query).length > 0;
  return order ?? (isRanked ? 'relevance' : 'newest');
}
