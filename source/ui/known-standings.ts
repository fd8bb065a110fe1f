import type { Finder } from '../postings/search/finder.ts';
import type { Query } from '../postings/search/query.ts';
import type { ObservableModel } from './observable-model.ts';
import type { SourceState } from './source-state.ts';
import type { Standings } from './standings.ts';

type News = SourceState['news'];

/** What was said of postings and what happened to them, put together for whoever looks at them or searches. */
export class KnownStandings {
  readonly #finder: Finder;
  readonly #model: ObservableModel;
  #said: Standings | undefined;
  #news: News;

  constructor(finder: Finder, model: ObservableModel, said: Standings | undefined) {
    this.#finder = finder;
    this.#model = model;
    this.#said = said;
    finder.know(said?.of);
  }

  /** This is what was said. */
  say(said: Standings | undefined): void {
    this.#said = said;
    this.#know();
  }

  /** This is what happened. */
  tell(news: News): void {
    this.#news = news;
    this.#know();
  }

  #know(): void {
    const standings = together(this.#said, this.#news, this.#model.current.standings);
    this.#finder.know(standings?.of, this.#news?.closed);
    this.#model.change({ standings });
  }
}

/** A column of signs that is there stays: rows that move aside and back would be harder to follow. */
function together(
  said: Standings | undefined,
  news: News,
  before: Standings | undefined,
): Standings | undefined {
  if (!news) return said;
  const haveSigns = said?.haveSigns || before?.haveSigns || news.counts.length > 0;
  return { of: news.with(said?.of), haveSigns, haveHidden: said?.haveHidden ?? false };
}

/** Whether a query asks for what is known of postings beyond what they say. */
export function asksForStanding({ terms }: Pick<Query, 'terms'>): boolean {
  return terms.some(({ kind }) => kind === 'is' || kind === 'note');
}
