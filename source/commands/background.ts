import { hasSavedTexts } from '../memory/saved/has-saved-texts.ts';
import type { Posting } from '../postings/posting.ts';
import type { Message } from '../ui/messages.ts';
import type { Replacement } from '../ui/replaced-postings.ts';
import type { Store } from '../ui/store.ts';
import type { Call } from './command.ts';
import type { Loader } from './loader.ts';
import type { MarksOnDemand } from './marks-on-demand.ts';
import type { NewsAhead } from './news-ahead.ts';
import { OpenedPostings } from './opened-postings.ts';
import type { Refresher } from './refresher.ts';
import { noteOf } from './source-note.ts';
import type { TextAhead } from './text-ahead.ts';

/** What goes on behind the screen: the rest of the library is read, what is old is asked again, and what a person asks for. */
export class Background {
  readonly #loader: Loader;
  readonly #store: Store;
  readonly #call: Pick<Call, 'options' | 'world'>;
  #refresher: Refresher | undefined;
  #texts: TextAhead | undefined;
  #news: NewsAhead | undefined;
  /** Postings that are only there because they are kept. */
  #kept: readonly Posting[] = [];
  /** Texts are kept one after the other, whoever asks for it. */
  #keeping: Promise<void> = Promise.resolve();
  readonly #marks: MarksOnDemand;
  readonly #opened: OpenedPostings;

  constructor(loader: Loader, store: Store, marks: MarksOnDemand, call: Pick<Call, 'options' | 'world'>) {
    this.#loader = loader;
    this.#store = store;
    this.#call = call;
    this.#marks = marks;
    this.#opened = new OpenedPostings(marks, loader.heard !== undefined, (standings) =>
      store.receive({ kind: 'standings-changed', standings }),
    );
  }

  /** Reads what is left, then asks again what was asked long ago. Rejects with a `UserError` if there is no posting at all. */
  async run(): Promise<void> {
    this.#watchOpened();
    const { sources } = this.#loader;
    const news = this.#tellNews();
    if (sources.some(({ live }) => live)) await this.#watch();
    const notice = await this.#loader.restInBackground(
      (postings) => this.#store.receive({ kind: 'postings-added', postings }),
      {
        progressed: (progress) => this.#store.receive({ kind: 'sources-changed', sources: { progress } }),
        replaced: (change) => this.#store.receive({ kind: 'postings-replaced', ...change }),
      },
    );
    await news;
    await this.#tendKept();
    this.#store.receive({ kind: 'loading-ended', notice });
    await this.keepMarked();
    const note = noteOf(sources, this.#call.world.now(), this.#loader.failed);
    this.#store.receive({ kind: 'sources-changed', sources: { progress: undefined, note } });
    if (sources.some(({ live }) => live?.isOld())) await (await this.#open()).refreshOld();
    await this.#tendKept();
  }

  /** Asks everything again. */
  async refresh(): Promise<void> {
    if (this.#loader.isOver) {
      await (await this.#open()).refreshAll();
      await this.#tendKept();
    } else this.#store.receive({ kind: 'noticed', notice: 'still reading' });
  }

  /** Shows saved postings that their boards have no more, and keeps earlier texts of those that were edited. */
  async #tendKept(): Promise<void> {
    const { sources, problems } = this.#loader;
    const { world } = this.#call;
    if (!sources.some(({ live }) => live) || !hasSavedTexts(world)) return;
    const { tendKeptTexts } = await import('./kept-texts.ts');
    const shown = new Set(this.#kept);
    const postings = this.#store.setting.finder.postings.filter((posting) => !shown.has(posting));
    const kept = await tendKeptTexts({ postings, sources, problems }, world);
    if (kept.length === 0 && shown.size === 0) return;
    this.#store.receive({ kind: 'postings-replaced', gone: this.#kept, come: kept });
    this.#kept = kept;
  }

  /**
   * Keeps the texts of postings that the person saved or applied for, which are asked for if they have to be: of those with these
   * keys, or of all.
   */
  keepMarked(keys?: ReadonlySet<string>): Promise<void> {
    this.#keeping = this.#keeping.then(() => {
      const { postings } = this.#store.setting.finder;
      return this.#keepMarked(keys ? postings.filter(({ key }) => keys.has(key)) : postings);
    });
    return this.#keeping;
  }

  /** Tells the screen what comes of something that a person asked for a while ago. */
  tell(message: Message): void {
    this.#store.receive(message);
  }

  /** The marked posting that the person opened last, but not this one. */
  async openedLast(but: Posting): Promise<Posting | undefined> {
    const marking = await this.#marks.known();
    if (!marking) return undefined;
    const { openedLast } = await import('../postings/marks/opened-last.ts');
    const { postings } = this.#store.setting.finder;
    return openedLast(postings, marking.book, { opened: this.#opened.opened, but: but.key });
  }

  async #keepMarked(postings: readonly Posting[]): Promise<void> {
    const marking = await this.#marks.known();
    if (!marking) return;
    const { keepMarked } = await import('./keep-marked.ts');
    const whole = (missing: readonly Posting[]) => this.whole(missing);
    const trouble = await keepMarked(postings, marking.book, whole, this.#call.world);
    if (trouble !== undefined)
      this.#store.receive({ kind: 'noticed', notice: `texts are not kept: ${trouble}` });
  }

  /** What stands in the place of others: of those that were edited the earlier texts are kept for a while. */
  #replace(change: Replacement): void {
    this.#store.receive({ kind: 'postings-replaced', ...change });
    void import('./edited-texts.ts').then(({ rememberEdited }) => rememberEdited(change, this.#call.world));
  }

  /** Reads and asks no further. */
  stop(): void {
    this.#loader.stop();
    this.#refresher?.stop();
    this.#texts?.stopSearch();
  }

  /** These postings with the texts that lists do not have, as far as they can be had soon. */
  async whole(postings: readonly Posting[]): Promise<readonly Posting[]> {
    return (await this.#texts?.whole(postings)) ?? postings;
  }

  /** It is over: nothing is asked any more. */
  end(): void {
    this.stop();
    this.#texts?.stop();
  }

  /** Keeps in mind what the person saw. */
  async leave(): Promise<void> {
    await this.#opened.keep();
    await this.#marks.leave();
    await this.#news?.leave();
    await this.keepMarked();
  }

  /** What a person opened is read. */
  #watchOpened(): void {
    this.#store.subscribe(() => {
      const { state, view } = this.#store.snapshot();
      this.#opened.look({ mode: state.mode, posting: view.posting });
    });
  }

  /** What is new at sources that the person follows. */
  async #tellNews(): Promise<void> {
    const { heard } = this.#loader;
    if (!heard) return;
    const { NewsAhead: Telling } = await import('./news-ahead.ts');
    const store = this.#store;
    const news = new Telling({
      heard,
      world: this.#call.world,
      tell: (book) => store.receive({ kind: 'sources-changed', sources: { news: book } }),
    });
    this.#news = news;
    store.subscribe(() => {
      const { state, view } = store.snapshot();
      news.look({ mode: state.mode, posting: view.posting });
    });
    news.start();
  }

  /** Texts that lists do not have are asked for as a person comes to them. */
  async #watch(): Promise<void> {
    const { TextAhead: Watching } = await import('./text-ahead.ts');
    const { sources, shelf } = this.#loader;
    const texts = new Watching({
      sources,
      shelf,
      finder: this.#store.setting.finder,
      seen: () => {
        const { state, view } = this.#store.snapshot();
        return { ...state, ...view };
      },
      tell: (message) => this.#store.receive(message),
    });
    this.#texts = texts;
    this.#store.subscribe(() => texts.look());
    texts.look();
  }

  async #open(): Promise<Refresher> {
    const { Refresher: Opened } = await import('./refresher.ts');
    this.#refresher ??= new Opened({
      sources: this.#loader.sources,
      shelf: this.#loader.shelf,
      problems: this.#loader.problems,
      isOffline: this.#call.options.offline,
      now: this.#call.world.now,
      tell: (message) =>
        message.kind === 'postings-replaced' ? this.#replace(message) : this.#store.receive(message),
    });
    return this.#refresher;
  }
}
