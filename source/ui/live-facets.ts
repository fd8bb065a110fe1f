import type { Facet } from '../postings/facet.ts';
import { countFacets } from '../postings/facets.ts';
import type { Finder } from '../postings/search/finder.ts';
import type { Query } from '../postings/search/query.ts';
import type { ObservableModel } from './observable-model.ts';
import { type Clock, SearchJob } from './search-job.ts';
import type { Totals } from './totals.ts';

type Ended = (facets: readonly Facet[]) => void;

/** The facets in a model, counted for its query while they are open; those of another query stay until then. */
export class LiveFacets {
  readonly #model: ObservableModel;
  readonly #finder: Finder;
  readonly #clock: Clock;
  readonly #ended: Ended;
  #job: SearchJob<readonly Facet[]> | undefined;
  #query: Query | undefined;
  #totals: Totals | undefined;

  /** `ended` is called with what was counted, unless that was done at once. */
  constructor(model: ObservableModel, finder: Finder, clock: Clock, ended: Ended) {
    this.#model = model;
    this.#finder = finder;
    this.#clock = clock;
    this.#ended = ended;
  }

  /** Counts anew if that is needed; a count that more postings make out of date is ended before. */
  update(): void {
    const { state } = this.#model.current;
    if (state.mode === 'facets') this.#follow(state.query);
    else this.#close();
  }

  /** Counts the rest now, where nothing is shown before. */
  finish(): void {
    if (this.#model.current.state.mode !== 'facets' || this.#model.current.facets) return;
    this.update();
    if (this.#job) this.#model.change({ facets: this.#job.finish() });
  }

  #follow(query: Query): void {
    const { totals } = this.#model.current;
    const isBusy = this.#job !== undefined && !this.#job.results;
    if (query === this.#query && (isBusy || totals === this.#totals)) return;
    this.#job?.drop();
    [this.#query, this.#totals] = [query, totals];
    const areHiddenShown = this.#model.current.state.marks.areHiddenShown || undefined;
    this.#job = new SearchJob(countFacets(this.#finder, query, areHiddenShown), this.#clock, this.#ended);
    if (this.#job.results) this.#model.change({ facets: this.#job.results });
  }

  #close(): void {
    this.#job?.drop();
    this.#job = undefined;
    this.#query = undefined;
    if (this.#model.current.facets) this.#model.change({ facets: undefined });
  }
}
