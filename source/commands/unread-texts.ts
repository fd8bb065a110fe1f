import type { Posting } from '../postings/posting.ts';
import type { Query } from '../postings/search/query.ts';
import type { Message } from '../ui/messages.ts';
import { looksInTexts } from './searched-texts.ts';

interface Found {
  readonly query: Query;
  readonly results: readonly Posting[];
}

/** More hits than these are enough for most. */
const few = 10;

/** Tells of how many postings the texts are not there yet when words find little: it may be in those. */
export class UnreadTexts {
  readonly #postings: readonly Posting[];
  readonly #lacksText: (posting: Posting) => boolean;
  readonly #tell: (message: Message) => void;
  #told = 0;
  #counted: number | undefined;
  #size = 0;

  constructor(
    postings: readonly Posting[],
    lacksText: (posting: Posting) => boolean,
    tell: (message: Message) => void,
  ) {
    this.#postings = postings;
    this.#lacksText = lacksText;
    this.#tell = tell;
  }

  /** Something else may be found. */
  look({ query, results }: Found): void {
    const isAsked = results.length < few && hasWords(query) && !looksInTexts(query);
    const unread = isAsked ? this.#count() : 0;
    if (unread === this.#told) return;
    this.#told = unread;
    // Whoever says that something else is found is not done yet.
    queueMicrotask(() => this.#tell({ kind: 'sources-changed', sources: { unread } }));
  }

  /** A text came. */
  forget(): void {
    this.#counted = undefined;
  }

  #count(): number {
    if (this.#size !== this.#postings.length) this.forget();
    this.#size = this.#postings.length;
    this.#counted ??= this.#postings.filter(this.#lacksText).length;
    return this.#counted;
  }
}

function hasWords({ terms }: Query): boolean {
  return terms.some(({ kind, not }) => !not && (kind === 'word' || kind === 'exact'));
}
