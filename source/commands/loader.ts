import { setTimeout } from 'node:timers/promises';
import type { Posting } from '../postings/posting.ts';
import type { Finder } from '../postings/search/finder.ts';
import type { Problem } from '../reading/problem.ts';
import type { Heard } from '../sources/heard.ts';
import { type Library, nothingRead, readAsItComes } from '../sources/library.ts';
import { type Change, Shelf } from '../sources/shelf.ts';
import type { Asked, LibraryEvent, Source } from '../sources/source.ts';
import type { Progress } from '../ui/source-state.ts';
import { ReadingProgress } from './reading-progress.ts';
import { troubleNotice, whatIsRead } from './what-was-read.ts';

/** Milliseconds in which the first frames are drawn, and the keys are answered that were pressed before. */
const drawing = 100;

function untilDrawn(): Promise<void> {
  return setTimeout(drawing, undefined, { ref: false });
}

/** Who is told what happens. Whoever is told of a replacement puts it in. */
interface Telling {
  readonly progressed?: (progress: Progress) => void;
  readonly replaced?: (change: Change) => void;
}

/** A library that is read into a finder while a person is browsing already. */
export class Loader {
  readonly title: string;
  readonly problems: Problem[] = [];
  /** What each source gave. */
  readonly shelf = new Shelf(() => this.#report());
  isOver = false;
  readonly #progress = new ReadingProgress();
  #progressed: (progress: Progress) => void = () => {};
  #replaced = ({ gone, come }: Change): void => {
    const left = new Set(gone);
    this.#finder.replace(this.#finder.postings.filter((each) => !left.has(each)).concat(come));
  };
  readonly #library: Library;
  readonly #finder: Finder;
  readonly #stopping = new AbortController();
  readonly #log: (what: string) => void;
  #wanted: Asked = 'soon';
  #events: AsyncIterator<LibraryEvent> | undefined;
  #coming: Promise<IteratorResult<LibraryEvent>> | undefined;

  constructor(library: Library, finder: Finder, log = (_what: string): void => {}) {
    this.#log = log;
    this.title = library.title;
    this.#library = library;
    this.#finder = finder;
  }

  /**
   * Reads until there is something to show, but no longer than so many milliseconds; a `UserError` if there is nothing at all.
   */
  async first(patience: number): Promise<void> {
    if (this.#library.isWhole) {
      await this.#next();
      this.isOver = true;
      return this.#expectPostings();
    }
    const late = setTimeout(patience, 'late' as const, { ref: false });
    while (!this.isOver && this.#finder.postings.length === 0) {
      if ((await Promise.race([this.#nextEvent(), late])) === 'late') return;
      await this.#next();
    }
    this.#expectPostings();
  }

  /** Reads everything; a `UserError` if there is nothing at all. */
  async whole(): Promise<void> {
    this.#wanted = 'all';
    while (!this.isOver) await this.#next();
    this.#expectPostings();
  }

  /**
   * Reads everything that is left, giving way to keys after each event; resolves to what to tell the person of it. A
   * `UserError` if there was nothing at all.
   */
  async restInBackground(
    added: (postings: readonly Posting[]) => void,
    { progressed = this.#progressed, replaced }: Telling = {},
  ): Promise<string | undefined> {
    this.#progressed = progressed;
    this.#replaced = replaced ?? this.#replaced;
    this.#report();
    if (this.isOver) await untilDrawn();
    await this.#prepare();
    while (!this.isOver) {
      await keysTaken();
      const postings = await this.#next();
      this.#report();
      if (postings.length === 0) continue;
      added(postings);
      await this.#prepare();
    }
    if (!this.#stopping.signal.aborted) this.#expectPostings();
    return troubleNotice(this.problems);
  }

  /** Reads no further, and closes what is open, also where a source has not said anything for long. */
  stop(): void {
    this.isOver = true;
    this.#stopping.abort();
  }

  #expectPostings(): void {
    if (this.#finder.postings.length === 0) throw nothingRead(this.#library, this.problems);
  }

  get sources(): readonly Source[] {
    return this.#library.sources;
  }

  /** What its sources answer, if it is kept in mind what they had. */
  get heard(): Heard | undefined {
    return this.#library.heard;
  }

  /** Which source gave a posting. */
  sourceOf(posting: Posting): Source | undefined {
    return this.sources[this.shelf.sourceOf(posting) ?? -1];
  }

  /** What those are called that failed. */
  get failed(): readonly string[] {
    return this.#progress.failed;
  }

  /** So that the first key of a search need not wait for it. */
  async #prepare(): Promise<void> {
    for (const _step of this.#finder.prepare()) await keysTaken();
  }

  async #next(): Promise<readonly Posting[]> {
    const { done, value: event } = await this.#nextEvent();
    this.#coming = undefined;
    this.#log(done ? 'all is read' : whatIsRead(event));
    if (done || this.isOver) this.isOver = true;
    else if (event.kind === 'found') {
      if (event.gone) this.#replaced({ gone: event.gone, come: event.postings });
      else this.#finder.add(event.postings);
      return event.gone ? [] : event.postings;
    } else if (event.kind === 'asking') this.#progress.asks(event.progress.title);
    else
      for (const problem of event.problems) {
        this.problems.push(problem);
        this.#progress.met(problem);
      }
    return [];
  }

  #report(): void {
    if (!this.isOver) this.#progressed(this.#progress.of(this.sources, this.shelf));
  }

  /** The event that `#next` will take. */
  #nextEvent(): Promise<IteratorResult<LibraryEvent>> {
    this.#events ??= readAsItComes(this.#library, this.#stopping.signal, this.#wanted, this.shelf);
    this.#coming ??= this.#events.next();
    return this.#coming;
  }
}

/** Resolves when keys that are waiting have been taken. */
function keysTaken(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
