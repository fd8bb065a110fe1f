import type { Posting } from '../postings/posting.ts';
import { asksForHidden } from '../postings/search/asks-for-hidden.ts';
import type { Finder } from '../postings/search/finder.ts';
import { textHitsIn, withTextHits } from '../postings/search/text-hits.ts';
import { withoutHidden } from './hidden-results.ts';
import { LiveSearch } from './live-search.ts';
import { modes } from './modes.ts';
import type { ObservableModel } from './observable-model.ts';
import { withCursorOn } from './screens/list/transitions.ts';
import type { Clock } from './search-job.ts';
import type { State } from './state.ts';

/** The results in a model, kept what its query and order ask for. */
export class LiveResults {
  readonly #model: ObservableModel;
  readonly #search: LiveSearch;
  /** The `key` of the posting that stays under the cursor when the results change. */
  #pinned: string | undefined;
  /** What was found that is shown, before a posting that is read was put in. */
  #found: readonly Posting[] = [];
  /** The `key` of that posting. */
  #read: string | undefined;
  readonly #finder: Finder;

  /** `ended` is called with the results of searches that do not end at once; `show` takes them. */
  constructor(
    model: ObservableModel,
    finder: Finder,
    clock: Clock,
    ended: (results: readonly Posting[]) => void,
  ) {
    this.#model = model;
    this.#finder = finder;
    this.#search = new LiveSearch(finder, clock, ended);
  }

  /** Searches anew; with `pinned` the posting of that key stays under the cursor. */
  start(pinned?: string): void {
    this.#pinned = pinned;
    this.#read = undefined;
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
    if (results !== this.#found) this.show(results);
  }

  /** Shows results, with the cursor on the pinned posting. */
  show(found: readonly Posting[]): void {
    this.#found = found;
    const { state: before, standings } = this.#model.current;
    const { shown, hidden } = withoutHidden(found, standings);
    const results = this.#withRead(areHiddenShown(before) ? found : shown);
    const state = withCursorOn(this.#pinned ?? this.#read, results, this.#model.current.state);
    this.#model.change({ results, hidden, state, isSearchingTexts: this.#search.isLong });
    this.#pinned = undefined;
  }

  /** Searches anew as something else is known of postings; the cursor stays, or goes on to the next one that does. */
  startAsKnown(chosen?: string): void {
    const { state, results, standings } = this.#model.current;
    const isRead = !modes[state.mode].showsList;
    const { shown } =
      isRead || areHiddenShown(state) ? { shown: results } : withoutHidden(results, standings);
    const left = new Set(shown);
    const isLeft = (posting: Posting) => left.has(posting);
    const next = results.slice(state.cursor).find(isLeft) ?? results.findLast(isLeft);
    this.start(chosen ?? this.#pinned ?? next?.key);
  }

  /** What is hidden, and was only there because it was read, no longer is. */
  leaveRead(): void {
    const { results, standings } = this.#model.current;
    const read = this.#read === undefined ? undefined : results.find(({ key }) => key === this.#read);
    if (!read || !standings?.of(read)?.isHidden) return;
    this.#read = undefined;
    this.show(this.#found);
  }

  /** A posting that is read stays, in its row, also where it no longer is what the query asks for. */
  #withRead(found: readonly Posting[]): readonly Posting[] {
    const { state } = this.#model.current;
    const key = this.#pinned ?? this.#read;
    if (key === undefined || modes[state.mode].showsList || found.some((each) => each.key === key))
      return found;
    const read = this.#finder.postings.find((each) => each.key === key);
    if (!read) return found;
    this.#read = key;
    const hits = textHitsIn(found);
    const matching = found.slice(0, found.length - hits);
    return withTextHits(matching.toSpliced(state.cursor, 0, read), found.slice(matching.length));
  }
}

/** Whether what is hidden is to be seen: with a key, or as the query asks for it. */
function areHiddenShown({ marks, query }: State): boolean {
  return marks.areHiddenShown || asksForHidden(query);
}
