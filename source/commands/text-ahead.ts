import type { Posting } from '../postings/posting.ts';
import type { Finder } from '../postings/search/finder.ts';
import type { Shelf } from '../sources/shelf.ts';
import type { Source } from '../sources/source.ts';
import type { Message } from '../ui/messages.ts';
import type { State } from '../ui/state.ts';
import type { View } from '../ui/view.ts';
import { SearchAhead } from './search-ahead.ts';
import { UnreadTexts } from './unread-texts.ts';
import { isProblem } from './whole-posting.ts';

/** What is before a person: the results, and the one under the cursor. */
export type Seen = Pick<View, 'results' | 'posting'> & Pick<State, 'query' | 'order'>;

/** What it works with. */
export interface TextAheadOptions {
  readonly sources: readonly Source[];
  readonly shelf: Shelf;
  readonly finder: Finder;
  readonly seen: () => Seen;
  readonly tell: (message: Message) => void;
}

/** Milliseconds that a person stays with a posting before its text is asked for. */
const pause = 150;

/** Milliseconds that whoever does something with postings waits for their texts. */
const patience = 10_000;

/** Postings behind the one under the cursor whose texts are asked for too. */
const ahead = 2;

/**
 * Asks for the texts that lists do not have: of the posting before a person and of the next few, then those that a search for
 * something in texts needs. One at a time.
 */
export class TextAhead {
  readonly #options: TextAheadOptions;
  readonly #stopping = new AbortController();
  /** Those that were asked for, whatever came of it. */
  readonly #asked = new WeakSet<Posting>();
  readonly #search: SearchAhead;
  readonly #unread: UnreadTexts;
  #timer: NodeJS.Timeout | undefined;
  #isAsking = false;

  constructor(options: TextAheadOptions) {
    this.#options = options;
    const { finder, tell } = options;
    this.#search = new SearchAhead(finder, (posting) => this.#isToAsk(posting), tell);
    this.#unread = new UnreadTexts(finder.postings, (posting) => this.#lacksText(posting), tell);
  }

  /** Something else may be before the person. */
  look(): void {
    clearTimeout(this.#timer);
    this.#unread.look(this.#options.seen());
    if (this.#isAsking || this.#stopping.signal.aborted) return;
    if (this.#wanted() || this.#search.isNew(this.#options.seen()))
      this.#timer = setTimeout(() => void this.#askAll(), pause);
  }

  /** Asks for no more texts for what is searched for now. */
  stopSearch(): void {
    this.#search.stop();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#stopping.abort();
  }

  /** These with their texts, one after the other, for as long as one may wait for them. */
  async whole(postings: readonly Posting[]): Promise<readonly Posting[]> {
    const signal = AbortSignal.any([this.#stopping.signal, AbortSignal.timeout(patience)]);
    const whole: Posting[] = [];
    for (const posting of postings)
      whole.push(this.#lacksText(posting) && !signal.aborted ? await this.#ask(posting, signal) : posting);
    return whole;
  }

  async #askAll(): Promise<void> {
    this.#isAsking = true;
    const { signal } = this.#stopping;
    for (let wanted = await this.#next(); wanted; wanted = await this.#next())
      await this.#ask(wanted, signal);
    this.#isAsking = false;
  }

  async #next(): Promise<Posting | undefined> {
    if (this.#stopping.signal.aborted) return undefined;
    return this.#wanted() ?? (await this.#search.next(this.#options.seen));
  }

  /** The posting with its text; itself where there is none. */
  async #ask(posting: Posting, signal: AbortSignal): Promise<Posting> {
    const { shelf, seen, tell } = this.#options;
    this.#asked.add(posting);
    const text = await this.#sourceOf(posting)?.live?.withText(posting, signal);
    if (!text || signal.aborted) return posting;
    if (isProblem(text)) {
      if (seen().posting === posting) tell({ kind: 'noticed', notice: `no text: ${text.message}` });
      return posting;
    }
    shelf.complete(posting, text);
    this.#unread.forget();
    tell({ kind: 'posting-completed', before: posting, after: text });
    return text;
  }

  #wanted(): Posting | undefined {
    const { results, posting } = this.#options.seen();
    if (!posting || this.#stopping.signal.aborted) return undefined;
    const at = results.indexOf(posting);
    return results.slice(at, at + 1 + ahead).find((each) => this.#isToAsk(each));
  }

  #isToAsk(posting: Posting): boolean {
    return !this.#asked.has(posting) && this.#lacksText(posting);
  }

  #lacksText(posting: Posting): boolean {
    return this.#sourceOf(posting)?.live?.lacksText(posting) ?? false;
  }

  #sourceOf(posting: Posting): Source | undefined {
    return this.#options.sources[this.#options.shelf.sourceOf(posting) ?? -1];
  }
}
