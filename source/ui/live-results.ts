import type { Posting } from '../postings/posting.ts';
import type { Finder } from '../postings/search/finder.ts';
import { LiveSearch } from './live-search.ts';
import type { ObservableModel } from './observable-model.ts';
import { withCursorOn } from './screens/list/transitions.ts';
import type { Clock } from './search-job.ts';

/** The results in a model, kept what its query and order ask for. */
export class LiveResults {
  readonly #model: ObservableModel;
  readonly #search: LiveSearch;
  /** The `key` of the posting that stays under the cursor when the results change. */
  #pinned: string | undefined;

  /** `ended` is called with the results of searches that do not end at once; `show` takes them. */
  constructor(
    model: ObservableModel,
    finder: Finder,
    clock: Clock,
    ended: (results: readonly Posting[]) => void,
  ) {
    this.#model = model;
    this.#search = new LiveSearch(finder, clock, ended);
  }

  /** Searches anew; with `pinned` the posting of that key stays under the cursor. */
  start(pinned?: string): void {
    this.#pinned = pinned;
    const results = this.#search.start(this.#model.current.state);
    if (results) this.show(results);
  }

  /** Searches anew as more postings are there; what was to stay under the cursor does. */
  startAgain(pinned = this.#pinned): void {
    this.start(pinned);
  }

  /** Ends the search now. */
  finish(): void {
    const results = this.#search.finish();
    if (results !== this.#model.current.results) this.show(results);
  }

  /** Shows results, with the cursor on the pinned posting. */
  show(results: readonly Posting[]): void {
    const state = withCursorOn(this.#pinned, results, this.#model.current.state);
    this.#model.change({ results, state, isSearchingTexts: this.#search.isLong });
    this.#pinned = undefined;
  }
}
