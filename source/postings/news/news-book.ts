import type { Posting } from '../posting.ts';
import type { StandingOf } from '../standing.ts';
import { type Happening, happeningOf, lastButOne } from './happening.ts';
import { happeningWords } from './happening-words.ts';
import { newsCounts } from './news-count.ts';
import type { Moment, Seen, SeenPosting } from './seen.ts';
import { toldAlone } from './told-alone.ts';
import type { ToldNews } from './told-news.ts';
import { withNews } from './with-news.ts';

/** What happened at several sources that is news for somebody who looks at them from time to time. */
export class NewsBook {
  readonly #now: Moment;
  readonly #happened = new Map<string, Happening>();
  readonly #closed = new Map<string, SeenPosting>();
  #counts: readonly string[] | undefined;
  #alone: readonly Posting[] | undefined;

  /** The news under a name: since the last time but one, or for those that are closed since ever. */
  constructor(all: readonly Seen[], name: string, now: number) {
    this.#now = new Date(now).toISOString();
    for (const seen of all) this.#enter(seen, lastButOne(seen, name));
    // What one source has taken down may stand at another.
    for (const { postings } of all)
      for (const { key, closed } of postings.values()) if (closed === undefined) this.#isOpen(key);
  }

  /** How much of it there is, in few words and in ever fewer; none if there is nothing. See {@link newsCounts}. */
  get counts(): readonly string[] {
    this.#counts ??= newsCounts(this.#happened.values());
    return this.#counts;
  }

  /** Every posting that is not there any more, as far as it is known. */
  get closed(): readonly Posting[] {
    this.#alone ??= [...this.#closed.values()].map(toldAlone);
    return this.#alone;
  }

  /** What was said of postings, and what happened to them. */
  with(said: StandingOf | undefined): StandingOf {
    return withNews(said, (posting) => this.newsOf(posting));
  }

  newsOf({ key }: Pick<Posting, 'key'>): ToldNews | undefined {
    const happening = this.#happened.get(key) ?? this.#closing(key);
    if (!happening) return undefined;
    const { kind, at } = happening;
    const repostOf = happening.kind === 'again' ? happening.repostOf : undefined;
    const words = happeningWords(happening, this.#now);
    return { kind, words, on: at.slice(0, 10), ...(repostOf !== undefined && { repostOf }) };
  }

  #closing(key: string): Happening | undefined {
    const { closed } = this.#closed.get(key) ?? {};
    return closed === undefined ? undefined : { kind: 'closed', at: closed };
  }

  #enter({ postings }: Seen, since: Moment): void {
    for (const posting of postings.values()) {
      if (posting.closed !== undefined) this.#closed.set(posting.key, posting);
      const happening = happeningOf(posting, since);
      if (happening) this.#happened.set(posting.key, happening);
    }
  }

  #isOpen(key: string): void {
    this.#closed.delete(key);
    if (this.#happened.get(key)?.kind === 'closed') this.#happened.delete(key);
  }
}
