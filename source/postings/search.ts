import Fuse from 'fuse.js';
import { filterOf } from './filter.ts';
import { wordsOf } from './fold.ts';
import { initialsOf } from './initials.ts';
import type { Posting } from './posting.ts';
import { parseQuery, type Query } from './query.ts';
import { compareNewest, type Order, sortPostings } from './sort.ts';

/** How well one word of a query fits a role and its team; lower is better. */
const fits = { whole: 0, start: 1, initials: 2, inside: 3, typo: 4 } as const;

/** A role and team that several postings may share: what is searched. */
interface Entry {
  readonly role: string;
  readonly team: string;
  readonly initials: readonly string[];
  readonly words: readonly string[];
  readonly postings: Posting[];
}

/** Finds postings again and again; the same query gives the same order everywhere. */
export interface Finder {
  readonly postings: readonly Posting[];
  /** Every match of what a person typed, in `order`; without an order, best first, and newest first where all fit alike. */
  find(typed: string, order?: Order): readonly Posting[];
}

/** A finder for these postings. Its index is made when the first word is searched for. */
export function createFinder(postings: readonly Posting[]): Finder {
  let index: Index | undefined;
  const ranked = (words: readonly string[]) => {
    index ??= indexOf(postings);
    return rank(index, words);
  };
  return {
    postings,
    find(typed, order) {
      const query = parseQuery(typed);
      const words = searchWords(query);
      const found = words.length === 0 ? postings : ranked(words);
      const wanted = order ?? (words.length === 0 ? 'newest' : 'relevance');
      return sortPostings(query.length === 0 ? found : found.filter(filterOf(query)), wanted);
    },
  };
}

/** The folded words that are searched for fuzzily. */
export function searchWords(query: Query): readonly string[] {
  return query.filter((term) => term.kind === 'word').flatMap((term) => wordsOf(term.text));
}

/**
 * Fuse's options. Measured on 50 queries over npm's roles: words that all have to match, in any order, with a third of a
 * word wrong at most, found the right posting first in 45; with initials as a key of their own, in all 50.
 */
export const fuzzy = {
  useTokenSearch: true,
  tokenMatch: 'all',
  threshold: 0.35,
  ignoreDiacritics: true,
} as const;

interface Index {
  readonly entries: readonly Entry[];
  readonly fuse: Fuse<Entry>;
}

function indexOf(postings: readonly Posting[]): Index {
  const byName = new Map<string, Entry>();
  for (const posting of postings) {
    const { role, team } = posting;
    const name = `${role}\n${team}`;
    const entry = byName.get(name) ?? {
      role,
      team,
      initials: initialsOf(role),
      words: wordsOf(name),
      postings: [],
    };
    entry.postings.push(posting);
    byName.set(name, entry);
  }
  const entries = [...byName.values()];
  for (const entry of entries) entry.postings.sort(compareNewest);
  const keys = [{ name: 'role', weight: 2 }, 'team', 'initials'];
  return { entries, fuse: new Fuse(entries, { ...fuzzy, keys }) };
}

function rank(index: Index, words: readonly string[]): readonly Posting[] {
  const found = index.fuse.search(words.join(' ')).map(({ item }) => item);
  const strict = words.filter(
    (word) => word.length <= 3 && index.entries.some((entry) => fitOf(entry, word) < fits.typo),
  );
  return found
    .filter((entry) => strict.every((word) => fitOf(entry, word) < fits.typo))
    .map((entry) => ({ entry, fit: Math.max(...words.map((word) => fitOf(entry, word))) }))
    .sort((a, b) => a.fit - b.fit)
    .flatMap(({ entry }) => entry.postings);
}

function fitOf(entry: Entry, word: string): number {
  if (entry.words.includes(word)) return fits.whole;
  if (entry.words.some((other) => other.startsWith(word))) return fits.start;
  if (entry.initials.includes(word)) return fits.initials;
  return entry.words.some((other) => other.includes(word)) ? fits.inside : fits.typo;
}
