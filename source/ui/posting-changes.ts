import type { Posting } from '../postings/posting.ts';
import { asksForStanding, type KnownStandings } from './known-standings.ts';
import type { LiveResults } from './live-results.ts';
import type { Message } from './messages.ts';
import { modes } from './modes.ts';
import type { ObservableModel } from './observable-model.ts';
import { replaced } from './replaced-postings.ts';
import type { Setting } from './setting.ts';
import type { SourceState } from './source-state.ts';
import type { State } from './state.ts';
import { noPostings, withPostings } from './totals.ts';

const sourceFacts: readonly (keyof SourceState)[] = ['note', 'news', 'unread', 'progress'];

/** Takes in what becomes of postings and of where they come from, without moving what a person looks at. */
export class PostingChanges {
  readonly #finder: Setting['finder'];
  readonly #model: ObservableModel;
  readonly #results: LiveResults;
  readonly #known: KnownStandings;

  constructor(
    finder: Setting['finder'],
    model: ObservableModel,
    results: LiveResults,
    known: KnownStandings,
  ) {
    this.#known = known;
    this.#finder = finder;
    this.#model = model;
    this.#results = results;
  }

  /** The finder has more postings. */
  added({ postings }: Message<'postings-added'>): void {
    const { state, view } = this.#model.snapshot;
    this.#model.change({ totals: withPostings(this.#model.current.totals, postings) });
    this.#results.startAgain(hasChosen(state) ? view.posting?.key : undefined);
  }

  /** Some stand in the place of others. */
  replaced(replacement: Message<'postings-replaced'>): void {
    const { state, view } = this.#model.snapshot;
    const looked = hasChosen(state) ? view.posting : undefined;
    const isNeeded = (posting: Posting) => posting === looked || state.selected.has(posting.key);
    this.#finder.replace(replaced(this.#finder.postings, replacement, isNeeded));
    const { isLoading } = this.#model.current.totals;
    this.#model.change({ totals: withPostings({ ...noPostings, isLoading }, this.#finder.postings) });
    this.#results.startAgain(view.posting?.key);
  }

  /** One is told in full. */
  completed({ before, after }: Message<'posting-completed'>): void {
    this.#finder.complete(before, after);
    this.#results.startAgain(this.#model.snapshot.view.posting?.key);
  }

  /** Something else is to be told of the sources. */
  sourcesChanged({ sources: changes }: Message<'sources-changed'>): void {
    const before = this.#model.current.sources;
    const sources = { ...before, ...changes };
    const isSeen = sourceFacts.some((fact) => sources[fact] !== before[fact]);
    this.#model.change({ sources }, isSeen);
    if (sources.news === before.news) return;
    this.#known.tell(sources.news);
    if (asksForStanding(this.#model.current.state.query)) this.#results.startAsKnown();
  }
}

/** Whether a person chose the posting under the cursor, which is the first one otherwise. */
function hasChosen({ cursor, mode }: State): boolean {
  return cursor > 0 || !modes[mode].showsList;
}
