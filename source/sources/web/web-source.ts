import type { Posting } from '../../postings/posting.ts';
import { isLoss, noPlace, type Problem, problemAt } from '../../reading/problem.ts';
import { inTurns } from '../in-turns.ts';
import type {
  Extent,
  FoundPosting,
  Freshness,
  LiveSource,
  Progress,
  Refreshed,
  Source,
  SourceEvent,
} from '../source.ts';
import { age } from './age.ts';
import type { Asker } from './asker.ts';
import type { Cache } from './cache.ts';
import type { KeptAnswers, KeptHead } from './kept.ts';
import type { KeptFile } from './kept-file.ts';
import type { ReadPage } from './read-page.ts';

/** What a source on the web is made with. */
export interface WebSourceOptions {
  /** As it is typed after `--from`. */
  readonly from: string;
  readonly title: string;
  readonly kind: string;
  readonly isOfMany: boolean;
  readonly cache: Cache;
  readonly now: () => number;
  readonly freshness: Freshness;
  /** What asks for it; loaded when something is to be asked. */
  readonly asker: (meant: string | undefined) => Promise<Asker>;
}

/** A source on the web: what is kept of it, or what servers answer now. */
export class WebSource implements Source, LiveSource {
  readonly title: string;
  readonly kind: string;
  readonly isOfMany: boolean;
  readonly live: LiveSource = this;
  readonly #options: WebSourceOptions;
  #readAt: number | undefined;
  #extent: Extent | undefined;
  #head: Pick<KeptHead, 'lasting' | 'textsApart' | 'meant'> | undefined;
  #asker: Promise<Asker> | undefined;
  #refreshing: Promise<Refreshed> | undefined;

  constructor(options: WebSourceOptions) {
    this.title = options.title;
    this.kind = options.kind;
    this.isOfMany = options.isOfMany;
    this.#options = options;
  }

  async *read(signal: AbortSignal): AsyncGenerator<SourceEvent> {
    const { freshness } = this.#options;
    const { kept, problem } = this.#kept();
    if (problem) yield failed([problem]);
    if (
      kept &&
      (freshness === 'kept' || freshness === 'offline' || (freshness === 'recent' && !this.isOld()))
    )
      yield* this.#fromKept(kept);
    else if (freshness === 'offline')
      yield failed([this.#trouble('nothing of it is kept, and --offline asks nobody')]);
    else yield* this.#fromWeb(kept, signal);
  }

  readAt(): number | undefined {
    return this.#readAt;
  }

  extent(): Extent | undefined {
    return this.#extent;
  }

  isOld(): boolean {
    if (this.#options.freshness === 'offline' || this.#readAt === undefined || !this.#head) return false;
    return this.#options.now() - this.#readAt > this.#head.lasting;
  }

  refresh(signal: AbortSignal, asking: (progress: Progress) => void = () => {}): Promise<Refreshed> {
    this.#refreshing ??= this.#refresh(signal, asking).finally(() => {
      this.#refreshing = undefined;
    });
    return this.#refreshing;
  }

  lacksText({ sections }: Posting): boolean {
    return this.#head?.textsApart === true && sections.length === 0;
  }

  async withText(posting: Posting, signal: AbortSignal): Promise<Posting | Problem | undefined> {
    if (!this.lacksText(posting)) return undefined;
    const { cache, freshness, from, now } = this.#options;
    const name = `${from} ${posting.key}`;
    const kept = await cache.openOne(name);
    if (kept) return together(posting, kept);
    if (freshness === 'offline') return this.#trouble('its text is not kept, and --offline asks nobody');
    try {
      const details = await (await this.#ask()).details(posting, signal);
      if (!details) return undefined;
      await cache.keepOne(name, details, now()).catch(() => {});
      return together(posting, details);
    } catch (error) {
      return signal.aborted ? undefined : this.#trouble(reasonIn(error));
    }
  }

  /** What is kept; or that it was broken, and is no more. */
  #kept(): { readonly kept?: KeptFile; readonly problem?: Problem } {
    const kept = this.#options.cache.open(this.#options.from);
    if (kept === 'broken')
      return { problem: this.#trouble('what was kept of it was broken, and is thrown away') };
    if (!kept) return {};
    this.#head = kept.head;
    this.#readAt = kept.readAt;
    return { kept };
  }

  *#fromKept(kept: KeptFile): Generator<SourceEvent> {
    try {
      let count = 0;
      for (const postings of kept.postings()) {
        count += postings.length;
        yield { kind: 'found', postings };
      }
      this.#extent = kept.head.isPartial ? 'some' : 'all';
      if (kept.head.isPartial) yield failed([this.#partly(count)]);
      if (kept.head.batches.length === 0) yield failed([this.#trouble(nothingOffered)]);
    } catch {
      this.#options.cache.drop(this.#options.from);
      yield failed([this.#trouble('what was kept of it was broken, and is thrown away')]);
    }
  }

  async *#fromWeb(kept: KeptFile | undefined, signal: AbortSignal): AsyncGenerator<SourceEvent> {
    const pages: ReadPage[] = [];
    yield this.#progress(0);
    try {
      const asker = await this.#ask();
      for await (const page of asker.pages(await answersOf(kept), signal)) {
        pages.push(page);
        if (page.postings.length > 0) yield { kind: 'found', postings: page.postings };
        if (page.problems.length > 0) yield failed(page.problems);
        yield this.#progress(countOf(pages));
      }
      if (countOf(pages) === 0) yield failed([this.#trouble(nothingOffered)]);
      const problem = await this.#keep(asker, pages, kept);
      if (problem) yield failed([problem]);
    } catch (error) {
      if (!signal.aborted) yield* this.#lastGood(error, kept, pages);
    }
  }

  /** What came, what else is kept, and why that is all. */
  *#lastGood(error: unknown, kept: KeptFile | undefined, pages: readonly ReadPage[]): Generator<SourceEvent> {
    const came = new Set(pages.flatMap(({ postings }) => postings.map(({ id }) => id)));
    let count = 0;
    for (const batch of kept?.postings() ?? []) {
      const postings = batch.filter(({ id }) => id === undefined || !came.has(id));
      count += postings.length;
      if (postings.length > 0) yield { kind: 'found', postings };
    }
    const isOld = count > 0 && kept;
    const shown = isOld
      ? `; these are its postings of ${age(this.#options.now() - kept.readAt)}`
      : came.size > 0
        ? `; only ${came.size} of its postings came`
        : '';
    yield failed([this.#trouble(`${reasonIn(error)}${shown}`)]);
  }

  async #refresh(signal: AbortSignal, asking: (progress: Progress) => void): Promise<Refreshed> {
    const { kept } = this.#kept();
    const pages: ReadPage[] = [];
    try {
      const asker = await this.#ask();
      asking(this.#progress(0).progress);
      for await (const page of asker.pages(await answersOf(kept), signal)) {
        pages.push(page);
        asking(this.#progress(countOf(pages)).progress);
      }
      await this.#keep(asker, pages, kept);
      const isSame = pages.every(({ isUnchanged }) => isUnchanged);
      return isSame
        ? { kind: 'unchanged' }
        : { kind: 'changed', postings: pages.flatMap(({ postings }) => postings) };
    } catch (error) {
      this.#extent = undefined;
      return { kind: 'failed', problems: signal.aborted ? [] : [this.#trouble(reasonIn(error))] };
    }
  }

  /** Keeps what came; resolves to what stood in the way. */
  async #keep(
    asker: Asker,
    pages: readonly ReadPage[],
    kept: KeptFile | undefined,
  ): Promise<Problem | undefined> {
    const { cache, from, now } = this.#options;
    const isPartial = pages.some((page) => lacksSome(page, kept));
    const head = { ...asker.head(), ...(isPartial && { isPartial }) };
    this.#extent = isPartial ? 'some' : 'all';
    this.#head = head;
    this.#readAt = now();
    try {
      if (pages.every(({ isUnchanged }) => isUnchanged)) await cache.renew(from, now());
      else await cache.keep(head, pages, now());
      return undefined;
    } catch (error) {
      return this.#trouble(`it could not be kept for later: ${reasonIn(error)}`);
    }
  }

  #ask(): Promise<Asker> {
    this.#asker ??= this.#options.asker(this.#head?.meant);
    return this.#asker;
  }

  #progress(postings: number): { readonly kind: 'asking'; readonly progress: Progress } {
    return { kind: 'asking', progress: { title: this.title, postings } };
  }

  /** That a board has more than is kept of it. */
  #partly(count: number): Problem {
    const words = `${count} of its postings are kept: it has more, which were not read`;
    return { ...problemAt(this.title, noPlace, words, 'warning'), isPartial: true };
  }

  #trouble(message: string): Problem {
    return problemAt(this.title, noPlace, message);
  }
}

const nothingOffered = 'it offers no job now';

/** What is kept, by what was asked; keys get their turn while it is read. */
async function answersOf(kept: KeptFile | undefined): Promise<KeptAnswers> {
  return kept ? inTurns(kept.answers()) : () => undefined;
}

/** Whether there is more than a page says: what is the same as before lacks what it lacked then. */
function lacksSome({ isUnchanged, problems }: ReadPage, kept: KeptFile | undefined): boolean {
  return (isUnchanged && kept?.head.isPartial === true) || problems.some(isLoss);
}

function failed(problems: readonly Problem[]): SourceEvent {
  return { kind: 'failed', problems };
}

function reasonIn(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function countOf(pages: readonly ReadPage[]): number {
  return pages.reduce((sum, { postings }) => sum + postings.length, 0);
}

/** A posting with what its own page says beside its list. */
function together(posting: Posting, { sections, more, ...facts }: FoundPosting['posting']): Posting {
  const told = Object.entries(facts).filter(
    ([name, value]) =>
      value !== undefined &&
      !(name === 'locations' && facts.locations.length === 0) &&
      !(name === 'remote' && value === 'unstated'),
  );
  const names = new Set(told.map(([name]) => name));
  const others = Object.fromEntries(
    Object.entries({ ...posting.more, ...more }).filter(([name]) => !names.has(name)),
  );
  return {
    ...posting,
    ...Object.fromEntries(told),
    ...(Object.keys(others).length > 0 && { more: others }),
    sections,
  };
}
