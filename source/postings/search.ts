import Fuse from 'fuse.js';
import { filterOf } from './filter.ts';
import { wordsOf } from './fold.ts';
import { initialsOf } from './initials.ts';
import type { Posting } from './posting.ts';
import { parseQuery, type Query } from './query.ts';
import { compareNewest, mergeNewest, type Order, sortPostings } from './sort.ts';

/** A search under way: each step does a little of it and returns; the last one returns what was found. */
export type Search = Generator<void, readonly Posting[], void>;

/** Finds postings again and again; the same query gives the same order everywhere. */
export interface Finder {
  /** All postings, in the order in which they were added. */
  readonly postings: readonly Posting[];
  add(postings: readonly Posting[]): void;
  /** Every match of what a person typed, in `order`; without an order, best first, and newest first where all fit alike. */
  find(typed: string, order?: Order): readonly Posting[];
  /** As `find`, a few milliseconds a step. */
  search(typed: string, order?: Order): Search;
}

/**
 * Fuse's options. Measured on 50 queries over npm's roles: words that all have to match, in any order, with a third of a
 * word wrong at most, found the right posting first in 45; with initials told from words, in all 50.
 */
export const fuzzy = {
  useTokenSearch: true,
  tokenMatch: 'all',
  threshold: 0.35,
  ignoreDiacritics: true,
} as const;

const keys = [{ name: 'role', weight: 2 }, 'team'];

/** How well one word of a query fits a role and its team; lower is better. */
const fits = { whole: 0, start: 1, initials: 2, inside: 3, typo: 4 } as const;

/** Words this short have so many near words that only literal hits and initials count, when there are any. */
const shortWord = 3;

/** Roles or postings in one step of a search, and roles in one of Fuse's indexes. */
const chunkSize = 500;

/** A role and team that several postings may share: what is searched. */
interface Entry {
  readonly role: string;
  readonly team: string;
  readonly initials: readonly string[];
  /** The words of role and team, each with a space before and behind it. */
  readonly words: string;
  /** Newest first once `isSorted`. */
  readonly postings: Posting[];
  isSorted: boolean;
}

/** Some of the entries, with an index of Fuse once there is a typo to look for. */
interface Chunk {
  readonly entries: Entry[];
  fuse?: Fuse<Entry> | undefined;
}

/** A finder for these postings, to which more can be added. It indexes them when the first word is searched for. */
export function createFinder(initial: readonly Posting[] = []): Finder {
  const postings = [...initial];
  const chunks: Chunk[] = [];
  const byName = new Map<string, Entry>();
  let indexed = 0;
  let newest: readonly Posting[] | undefined;

  function* index(): Generator<void, void, void> {
    while (indexed < postings.length) {
      for (const posting of postings.slice(indexed, indexed + chunkSize)) addToIndex(posting, byName, chunks);
      indexed = Math.min(postings.length, indexed + chunkSize);
      yield;
    }
  }

  function* search(typed: string, order?: Order): Search {
    const query = parseQuery(typed);
    const words = searchWords(query);
    if (words.length > 0) yield* index();
    const wanted = order ?? (words.length === 0 ? 'newest' : 'relevance');
    if (words.length === 0) newest ??= sortPostings(postings, 'newest');
    const found = words.length > 0 ? yield* rank(chunks, words) : (newest ?? postings);
    const matching = query.length === 0 ? found : yield* filtered(found, filterOf(query));
    return words.length === 0 && wanted === 'newest' ? matching : sortPostings(matching, wanted);
  }

  return {
    postings,
    add(more) {
      for (const posting of more) postings.push(posting);
      newest &&= mergeNewest(newest, sortPostings(more, 'newest'));
    },
    search,
    find: (typed, order) => finish(search(typed, order)),
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
export function searchWords(query: Query): readonly string[] {
  return query
    .filter((term) => term.kind === 'word')
    .flatMap((term) => wordsOf(term.text))
    .slice(0, mostWords);
}

function addToIndex(posting: Posting, byName: Map<string, Entry>, chunks: Chunk[]): void {
  const { role, team = '' } = posting;
  const name = `${role}\n${team}`;
  const known = byName.get(name);
  if (known) {
    known.postings.push(posting);
    known.isSorted = false;
    return;
  }
  const entry = {
    role,
    team,
    initials: initialsOf(role),
    words: ` ${wordsOf(name).join('  ')} `,
    postings: [posting],
    isSorted: true,
  };
  byName.set(name, entry);
  const last = chunks.at(-1);
  if (!last || last.entries.length >= chunkSize) chunks.push({ entries: [entry] });
  else {
    last.entries.push(entry);
    last.fuse = undefined;
  }
}

/** An entry that was found, and how well its worst word fits. */
interface Hit {
  readonly entry: Entry;
  readonly fit: number;
}

/** Typos are looked for only where nothing is spelled as typed: nobody who got what was typed wants what is like it. */
function* rank(chunks: readonly Chunk[], words: readonly string[]): Search {
  const literal = yield* literalHits(chunks, words);
  const isStrict = (word: string, at: number) => word.length <= shortWord && literal.known[at];
  const hits =
    literal.hits.length > 0
      ? literal.hits.sort(byLength)
      : yield* fuzzyHits(
          chunks,
          words.filter(isStrict),
          words.filter((word, at) => !isStrict(word, at)),
        );
  yield;
  const typed = ` ${words.join('  ')} `;
  const isWhole = ({ entry }: Hit) => Number(entry.words.startsWith(typed));
  hits.sort((a, b) => a.fit - b.fit || isWhole(b) - isWhole(a));
  yield;
  return hits.flatMap(({ entry }) => newestFirst(entry));
}

/** The entries in which every word stands as typed or as initials, and which of the words do so anywhere. */
function* literalHits(
  chunks: readonly Chunk[],
  words: readonly string[],
): Generator<void, { hits: Hit[]; known: readonly boolean[] }, void> {
  const hits: Hit[] = [];
  const known = words.map(() => false);
  for (const { entries } of chunks) {
    for (const entry of entries) {
      const worst = words.map((word) => fitOf(entry, word));
      const fit = Math.max(...worst);
      worst.forEach((each, at) => {
        known[at] ||= each < fits.typo;
      });
      if (fit < fits.typo) hits.push({ entry, fit });
    }
    yield;
  }
  return { hits, known };
}

/** The entries in which all strict words stand as typed or as initials, and all loose ones with typos. */
function* fuzzyHits(
  chunks: readonly Chunk[],
  strict: readonly string[],
  loose: readonly string[],
): Generator<void, Hit[], void> {
  const found: (Hit & { readonly score: number })[] = [];
  if (loose.length === 0) return found;
  for (const chunk of chunks) {
    chunk.fuse ??= new Fuse(chunk.entries, { ...fuzzy, keys, includeScore: true });
    for (const { item: entry, score = 1 } of chunk.fuse.search(loose.join(' ')))
      if (strict.every((word) => fitOf(entry, word) < fits.typo))
        found.push({
          entry,
          score,
          fit: Math.max(...[...strict, ...loose].map((word) => fitOf(entry, word))),
        });
    yield;
  }
  return chunks.length > 1 ? found.sort((a, b) => a.score - b.score) : found;
}

function* filtered(found: readonly Posting[], matches: (posting: Posting) => boolean): Search {
  const matching: Posting[] = [];
  for (let start = 0; start < found.length; start += chunkSize) {
    for (const posting of found.slice(start, start + chunkSize)) if (matches(posting)) matching.push(posting);
    yield;
  }
  return matching;
}

function fitOf({ words, initials }: Entry, word: string): number {
  if (words.includes(` ${word} `)) return fits.whole;
  if (words.includes(` ${word}`)) return fits.start;
  if (initials.includes(word)) return fits.initials;
  return words.includes(word) ? fits.inside : fits.typo;
}

function byLength(a: Hit, b: Hit): number {
  return a.entry.words.length - b.entry.words.length;
}

function newestFirst(entry: Entry): readonly Posting[] {
  if (!entry.isSorted) entry.postings.sort(compareNewest);
  entry.isSorted = true;
  return entry.postings;
}
