import type { Posting } from '../postings/posting.ts';
import type { Finder } from '../postings/search/finder.ts';
import { type Clock, SearchJob } from './search-job.ts';
import type { State } from './state.ts';

type Ended = (results: readonly Posting[]) => void;

/** The search for the current query; a new one replaces it. */
export class LiveSearch {
  readonly #finder: Finder;
  readonly #clock: Clock;
  readonly #ended: Ended;
  #job: SearchJob<readonly Posting[]> | undefined;

  /** `ended` is called with results that are not there at once, first with those that do not need the text of sections. */
  constructor(finder: Finder, clock: Clock, ended: Ended) {
    this.#finder = finder;
    this.#clock = clock;
    this.#ended = ended;
  }

  /** Starts a search; the results, if there are any at once. That nothing fits is none while texts may have something. */
  start({ query, order }: Pick<State, 'query' | 'order'>): readonly Posting[] | undefined {
    this.#job?.drop();
    const search = this.#finder.search(query, order);
    const found = (results: readonly Posting[]) => {
      if (isTelling(job)) this.#ended(results);
    };
    const job: SearchJob<readonly Posting[]> = new SearchJob(search, this.#clock, found, calmWith);
    this.#job = job;
    return isTelling(job) ? job.results : undefined;
  }

  /** Whether texts are still being searched, and that takes long. */
  get isLong(): boolean {
    return this.#job?.isLong ?? false;
  }

  /** Runs the search on until it has results, now. */
  finish(): readonly Posting[] {
    return this.#job?.finish() ?? [];
  }
}

/**
 * Milliseconds until a person is told that texts still are being searched. Where no role fits, the answer to their key waits for
 * that, but is not to flash before hits that come at once.
 */
function calmWith({ length }: readonly Posting[]): number {
  return length > 0 ? 300 : 50;
}

/** Whether there is something to show, or to say that there is nothing. */
function isTelling({ results = [], isOver, isLong }: SearchJob<readonly Posting[]>): boolean {
  return results.length > 0 || isOver || isLong;
}
