import type { Posting } from '../postings/posting.ts';
import type { Shelf } from '../sources/shelf.ts';
import type { Source } from '../sources/source.ts';
import type { Message } from '../ui/messages.ts';
import type { View } from '../ui/view.ts';
import { isProblem } from './whole-posting.ts';

/** What is before a person: the results, and the one under the cursor. */
export type Seen = Pick<View, 'results' | 'posting'>;

/** What it works with. */
export interface TextAheadOptions {
  readonly sources: readonly Source[];
  readonly shelf: Shelf;
  readonly seen: () => Seen;
  readonly tell: (message: Message) => void;
}

/** Milliseconds that a person stays with a posting before its text is asked for. */
const pause = 150;

/** Postings behind the one under the cursor whose texts are asked for too. */
const ahead = 2;

/** Asks for the texts that lists do not have: of the posting before a person, and of the next few. One at a time. */
export class TextAhead {
  readonly #options: TextAheadOptions;
  readonly #stopping = new AbortController();
  /** Those that were asked for, whatever came of it. */
  readonly #asked = new WeakSet<Posting>();
  #timer: NodeJS.Timeout | undefined;
  #isAsking = false;

  constructor(options: TextAheadOptions) {
    this.#options = options;
  }

  /** Something else may be before the person. */
  look(): void {
    clearTimeout(this.#timer);
    if (!this.#isAsking && this.#wanted()) this.#timer = setTimeout(() => void this.#askAll(), pause);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#stopping.abort();
  }

  async #askAll(): Promise<void> {
    this.#isAsking = true;
    for (let wanted = this.#wanted(); wanted; wanted = this.#wanted()) await this.#ask(wanted);
    this.#isAsking = false;
  }

  async #ask(posting: Posting): Promise<void> {
    const { shelf, seen, tell } = this.#options;
    this.#asked.add(posting);
    const text = await this.#sourceOf(posting)?.live?.withText(posting, this.#stopping.signal);
    if (!text || this.#stopping.signal.aborted) return;
    if (isProblem(text)) {
      if (seen().posting === posting) tell({ kind: 'noticed', notice: `no text: ${text.message}` });
      return;
    }
    shelf.complete(posting, text);
    tell({ kind: 'posting-completed', before: posting, after: text });
  }

  #wanted(): Posting | undefined {
    const { results, posting } = this.#options.seen();
    if (!posting || this.#stopping.signal.aborted) return undefined;
    const at = results.indexOf(posting);
    return results.slice(at, at + 1 + ahead).find((each) => !this.#asked.has(each) && this.#lacksText(each));
  }

  #lacksText(posting: Posting): boolean {
    return this.#sourceOf(posting)?.live?.lacksText(posting) ?? false;
  }

  #sourceOf(posting: Posting): Source | undefined {
    return this.#options.sources[this.#options.shelf.sourceOf(posting) ?? -1];
  }
}
