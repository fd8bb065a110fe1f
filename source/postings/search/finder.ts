import type { Posting } from '../posting.ts';
import { mergeNewest, type Order, sortPostings } from '../sort.ts';
import { wordsOf } from '../text/fold.ts';
import { filterOf } from './filter.ts';
import type { Query } from './query.ts';
import { type Fits, fits, RoleIndex } from './role-index.ts';

/** A search under way: each step does a little of it and returns; the last one returns what was found. */
export type Search = Generator<void, readonly Posting[], void>;

/** Finds postings again and again; the same query gives the same order everywhere. */
export interface Finder {
  /** All postings, in the order in which they were added. */
  readonly postings: readonly Posting[];
  add(postings: readonly Posting[]): void;
  /** Every match of a query, in `order`; without an order, best first, and newest first where all fit alike. */
  find(query: Query, order?: Order): readonly Posting[];
  /** Does ahead what the next search for words would begin with, a few milliseconds a step. */
  prepare(): Generator<void, void, void>;
  /** As `find`, a few milliseconds a step. */
  search(query: Query, order?: Order): Search;
}

/** Words this short have so many near words that only literal hits and initials count, when there are any. */
const shortWord = 3;

/** Postings in one step of a search. */
const postingsAStep = 500;

/** A finder for these postings, to which more can be added. */
export function createFinder(initial: readonly Posting[] = []): Finder {
  const postings = [...initial];
  const index = new RoleIndex();
  let indexed = 0;
  let newest: readonly Posting[] | undefined;

  function* prepare(): Generator<void, void, void> {
    while (indexed < postings.length) {
      for (const posting of postings.slice(indexed, indexed + postingsAStep)) index.add(posting);
      indexed = Math.min(postings.length, indexed + postingsAStep);
      yield;
    }
    yield* index.settle();
  }

  function* search(query: Query, order?: Order): Search {
    const words = searchWords(query);
    if (words.length > 0) yield* prepare();
    const wanted = orderOf(query, order);
    if (words.length === 0) newest ??= sortPostings(postings, 'newest');
    const found = words.length > 0 ? yield* rank(index, words) : (newest ?? postings);
    const isFiltered = query.terms.some(({ kind }) => kind !== 'word');
    const matching = isFiltered ? yield* filtered(found, filterOf(query)) : found;
    return words.length === 0 && wanted === 'newest' ? matching : sortPostings(matching, wanted);
  }

  return {
    postings,
    add(more) {
      for (const posting of more) postings.push(posting);
      newest &&= mergeNewest(newest, sortPostings(more, 'newest'));
    },
    prepare,
    search,
    find: (query, order) => finish(search(query, order)),
  };
}

/** What a search finds, all of its steps done at once. */
export function finish(search: Search): readonly Posting[] {
  for (;;) {
    const { done, value } = search.next();
    if (done) return value;
  }
}

/** More words than these make a search slow and no better. */
const mostWords = 12;

/** The folded words that are searched for fuzzily. */
export function searchWords({ terms }: Query): readonly string[] {
  return terms
    .filter((term) => term.kind === 'word')
    .flatMap((term) => wordsOf(term.text))
    .slice(0, mostWords);
}

/** The order in which a query is answered: the one that is asked for, else best first, or newest first without words. */
export function orderOf(query: Query, order: Order | undefined): Order {
  return order ?? (searchWords(query).length > 0 ? 'relevance' : 'newest');
}

/** Typos are looked for only where nothing is spelled as typed: nobody who got what was typed wants what is like it. */
function* rank(index: RoleIndex, words: readonly string[]): Search {
  const found: Fits[] = [];
  for (const word of words) {
    found.push(index.fitsOf(word));
    yield;
  }
  const literal = hitsOf(index, words, found);
  if (literal.length > 0) return yield* postingsOf(index, literal);
  const loose = words.flatMap((word, at) => {
    const fitsHere = found[at];
    const isKnown = fitsHere?.fit.some((fit) => fit < fits.none);
    return !fitsHere || (isKnown && word.length <= shortWord) ? [] : [{ word, fitsHere }];
  });
  for (const { word, fitsHere } of loose) yield* index.addTypos(word, fitsHere);
  return yield* postingsOf(index, loose.length > 0 ? hitsOf(index, words, found) : []);
}

/** An entry in which every word was found. */
interface Hit {
  readonly entry: number;
  readonly unlike: number;
}

/** The best first: what fits best, begins just as typed, has it in the role, is spelled most alike, is short. */
function hitsOf(index: RoleIndex, words: readonly string[], found: readonly Fits[]): readonly Hit[] {
  const ranks: Hit[][] = Array.from({ length: 2 * fits.none * (mostWords + 1) }, () => []);
  for (const entry of index.shortestFirst()) {
    let fit: number = fits.whole;
    let onlyInTeam = 0;
    let unlike = 0;
    for (const each of found) {
      fit = Math.max(fit, each.fit[entry] ?? fits.none);
      onlyInTeam += each.onlyInTeam[entry] ?? 0;
      unlike += each.unlike[entry] ?? 0;
    }
    if (fit === fits.none) continue;
    const start = Number(!index.startsWith(entry, words));
    ranks[(2 * fit + start) * (mostWords + 1) + onlyInTeam]?.push({ entry, unlike });
  }
  return ranks.flatMap((hits) => hits.sort((a, b) => a.unlike - b.unlike));
}

function* postingsOf(index: RoleIndex, hits: readonly Hit[]): Search {
  yield;
  const found: Posting[] = [];
  for (const { entry } of hits) for (const posting of index.postingsOf(entry)) found.push(posting);
  yield;
  return found;
}

function* filtered(found: readonly Posting[], matches: (posting: Posting) => boolean): Search {
  const matching: Posting[] = [];
  for (let start = 0; start < found.length; start += postingsAStep) {
    for (const posting of found.slice(start, start + postingsAStep))
      if (matches(posting)) matching.push(posting);
    yield;
  }
  return matching;
}
