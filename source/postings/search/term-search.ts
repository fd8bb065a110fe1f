import type { Posting } from '../posting.ts';
import { type Order, sortPostings } from '../sort.ts';
import type { StandingOf } from '../standing.ts';
import { exactTextsOf, isExactText, withExactTexts } from './exact-texts.ts';
import { filterOf, wholeRolesFilterOf } from './filter.ts';
import { filtered } from './filtered.ts';
import { postingsAt } from './newest-first.ts';
import { PostingIndex } from './posting-index.ts';
import type { Query, Term } from './query.ts';
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

/** What is searched, and in which order. */
interface Searched {
  /** In the order in which they were added; more may come. */
  readonly postings: readonly Posting[];
  /** Positions among those, newest first. */
  positions(): Generator<undefined, Uint32Array, void>;
  /** The postings themselves, newest first. */
  byDay(): Generator<undefined, readonly Posting[], void>;
  readonly today: string | undefined;
  /** What is known of postings beyond what they say, as it is now. */
  standings(): StandingOf | undefined;
}

/** Finds what has everything that a query asks for. */
export interface TermSearch {
  /** Does ahead what the next search for words would begin with, a few milliseconds a step. */
  prepare(): Generator<undefined, void, void>;
  /** Makes the texts of a few postings ready, one a step, so that the first search in them is no slower than others. */
  prepareTexts(): Generator<undefined, void, void>;
  /** The matches of a query that asks for something, in `order`; best first is `relevance`. */
  search(query: Query, order: Order): Search;
}

/** Of more postings the texts are not made ready before somebody looks into them. */
const fewTexts = 200;

/** What a search goes on with when it has looked at the words of a query. */
interface Candidates {
  readonly among: readonly Posting[];
  /** Positions among those, newest first. */
  readonly newest: Iterable<number>;
  /** Those that every word fits, best first; without words the newest first. */
  readonly fitting: readonly Posting[];
  readonly ranked: Pick<Ranked, 'wants' | 'fits'>;
}

/** What has all that is asked for by name, and how that is told. */
interface Filtered {
  readonly matches: (posting: Posting) => boolean;
  readonly found: readonly Posting[];
}

const noWords: Candidates['ranked'] = { wants: [], fits: () => true };

/** Postings in one step of a search. */
const postingsAStep = 200;

/** A search for what queries ask for, which remembers the words and texts that it has looked at. */
export function createTermSearch({ postings, positions, byDay, today, standings }: Searched): TermSearch {
  const index = new PostingIndex();
  const texts = new SectionTexts();

  function* prepare(): Generator<undefined, void, void> {
    while (index.size < postings.length) {
      for (const posting of postings.slice(index.size, index.size + postingsAStep)) index.add(posting);
      yield;
    }
  }

  function* prepareTexts(): Generator<undefined, void, void> {
    if (postings.length > fewTexts) return;
    for (const posting of [...postings]) {
      texts.of(posting);
      yield;
    }
  }

  function* search(query: Query, order: Order): Search {
    const wants = wantsOf(query);
    const exact = exactTextsOf(query);
    const terms = query.terms.filter((term) => term.kind !== 'word' && !isExactText(term));
    const { among, newest, fitting, ranked } = yield* wants.length > 0 ? byWords(wants) : withoutWords();
    const { matches, found: filteredOnes } = yield* withTerms(fitting, terms);
    if (wants.length + exact.length === 0)
      return order === 'newest' ? filteredOnes : sortPostings(filteredOnes, order);
    const matching = sortPostings(yield* withExactTexts(filteredOnes, exact), order);
    yield matching;
    const sought = soughtIn(ranked, exact, among);
    const found = matching.length;
    const inText = yield* searchTexts({ postings: among, newest, sought, found, matches, texts });
    return withTextHits(matching, sortPostings(inText, order));
  }

  function* byWords(wants: readonly Want[]): Generator<undefined, Candidates, void> {
    yield* prepare();
    const newest = yield* positions();
    const ranked = yield* rank(index, newest, wants);
    const fitting = yield* postingsAt(postings, ranked.found);
    return { among: postings, newest, fitting, ranked };
  }

  function* withoutWords(): Generator<undefined, Candidates, void> {
    const newest = yield* byDay();
    return { among: newest, newest: newest.keys(), fitting: newest, ranked: noWords };
  }

  /** Those that have what else is asked for; words of roles are meant whole, unless nobody has them so. */
  function* withTerms(
    fitting: readonly Posting[],
    terms: readonly Term[],
  ): Generator<undefined, Filtered, void> {
    const matches = filterOf({ terms }, today, standings());
    if (terms.length === 0) return { matches, found: fitting };
    const wholly = wholeRolesFilterOf({ terms }, today, standings());
    const whole = wholly ? yield* filtered(fitting, wholly) : [];
    if (wholly && whole.length > 0) return { matches: wholly, found: whole };
    return { matches, found: yield* filtered(fitting, matches) };
  }

  return { prepare, prepareTexts, search };
}
