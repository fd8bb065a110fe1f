import type { Posting } from '../postings/posting.ts';
import type { Finder } from '../postings/search/finder.ts';
import type { Query } from '../postings/search/query.ts';
import type { Message } from '../ui/messages.ts';
import type { State } from '../ui/state.ts';
import { besidesTexts, boundInWords, looksInTexts, type Searched, searchedOf } from './searched-texts.ts';

type Asked = Pick<State, 'query' | 'order'>;

/** Says of which postings a search for something in texts needs those that lists lack, and tells the person how far it is. */
export class SearchAhead {
  readonly #finder: Finder;
  readonly #lacksText: (posting: Posting) => boolean;
  readonly #tell: (message: Message) => void;
  /** What it is at, or was last. */
  #at = '';
  #searched: Searched | undefined;
  #done = 0;

  constructor(finder: Finder, lacksText: (posting: Posting) => boolean, tell: (message: Message) => void) {
    this.#finder = finder;
    this.#lacksText = lacksText;
    this.#tell = tell;
  }

  /** Whether something else is looked for in texts than before. */
  isNew({ query }: Asked): boolean {
    return this.#nameOf(query) !== this.#at && (looksInTexts(query) || this.#searched !== undefined);
  }

  /** Asks for nothing more of what it is at. */
  stop(): void {
    this.#end();
  }

  /** The next posting whose text is needed for what is searched for now. */
  async next(asked: () => Asked): Promise<Posting | undefined> {
    if (this.isNew(asked())) await this.#begin(asked);
    const { first = [] } = this.#searched ?? {};
    while (this.#done < first.length) {
      const posting = first[this.#done++];
      if (!posting || !this.#lacksText(posting)) continue;
      this.#tellProgress(first.length);
      return posting;
    }
    if (this.#searched) {
      const notice = boundInWords(this.#searched);
      this.#end();
      if (notice !== '') this.#tell({ kind: 'noticed', notice });
    }
    return undefined;
  }

  /** Keys get their turn between the steps of the search. */
  async #begin(asked: () => Asked): Promise<void> {
    const { query, order } = asked();
    this.#end();
    this.#at = this.#nameOf(query);
    if (!looksInTexts(query)) return;
    const steps = this.#finder.search(besidesTexts(query), order);
    let step = steps.next();
    while (!step.done) {
      await new Promise((resolve) => setImmediate(resolve));
      step = steps.next();
    }
    this.#searched = searchedOf(step.value, this.#lacksText);
    this.#done = 0;
  }

  /** With more postings the same query asks for other texts. */
  #nameOf({ text }: Query): string {
    return `${this.#finder.postings.length} ${text}`;
  }

  #end(): void {
    if (this.#searched) this.#tell({ kind: 'sources-changed', sources: { progress: undefined } });
    this.#searched = undefined;
  }

  #tellProgress(total: number): void {
    const progress = { total, done: this.#done - 1, asking: ['for texts'], failed: [] };
    this.#tell({ kind: 'sources-changed', sources: { progress } });
  }
}
