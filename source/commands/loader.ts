import { setTimeout } from 'node:timers/promises';
import type { Posting } from '../postings/posting.ts';
import type { Finder } from '../postings/search/finder.ts';
import type { Problem } from '../reading/problem.ts';
import { type Library, nothingRead, readAsItComes } from '../sources/library.ts';
import type { Asked, ReadEvent } from '../sources/source.ts';

/** A library that is read into a finder while a person is browsing already. */
export class Loader {
  readonly title: string;
  readonly problems: Problem[] = [];
  isOver = false;
  readonly #library: Library;
  readonly #finder: Finder;
  readonly #stopping = new AbortController();
  #asked: Asked = 'soon';
  #events: AsyncIterator<ReadEvent<Posting>> | undefined;
  #coming: Promise<IteratorResult<ReadEvent<Posting>>> | undefined;

  constructor(library: Library, finder: Finder) {
    this.title = library.title;
    this.#library = library;
    this.#finder = finder;
  }

  /**
   * Reads until there is something to show, but no longer than so many milliseconds; a `UserError` if there is nothing at all.
   */
  async first(patience: number): Promise<void> {
    const late = setTimeout(patience, 'late' as const, { ref: false });
    while (!this.isOver && this.#finder.postings.length === 0) {
      if ((await Promise.race([this.#nextEvent(), late])) === 'late') return;
      await this.#next();
    }
    if (this.#library.isWhole) this.isOver = true;
    this.#expectPostings();
  }

  /** Reads everything; a `UserError` if there is nothing at all. */
  async whole(): Promise<void> {
    this.#asked = 'all';
    while (!this.isOver) await this.#next();
    this.#expectPostings();
  }

  /**
   * Reads everything that is left, giving way to keys after each event; resolves to what to tell the person of it. A
   * `UserError` if there was nothing at all.
   */
  async restInBackground(added: (postings: readonly Posting[]) => void): Promise<string | undefined> {
    await this.#prepare();
    while (!this.isOver) {
      await keysTaken();
      const postings = await this.#next();
      if (postings.length === 0) continue;
      added(postings);
      await this.#prepare();
    }
    if (!this.#stopping.signal.aborted) this.#expectPostings();
    const { length } = this.problems;
    return length === 0
      ? undefined
      : `${length === 1 ? 'one thing' : `${length} things`} could not be read; more about it when you leave`;
  }

  /** Reads no further, and closes what is open, also where a source has not said anything for long. */
  stop(): void {
    this.isOver = true;
    this.#stopping.abort();
  }

  #expectPostings(): void {
    if (this.#finder.postings.length === 0) throw nothingRead(this.#library, this.problems);
  }

  /** So that the first key of a search need not wait for it. */
  async #prepare(): Promise<void> {
    for (const _step of this.#finder.prepare()) await keysTaken();
  }

  async #next(): Promise<readonly Posting[]> {
    const { done, value: event } = await this.#nextEvent();
    this.#coming = undefined;
    if (done || this.isOver) this.isOver = true;
    else if (event.kind === 'found') {
      this.#finder.add(event.postings);
      return event.postings;
    } else if (event.kind === 'failed') for (const problem of event.problems) this.problems.push(problem);
    return [];
  }

  /** The event that `#next` will take. */
  #nextEvent(): Promise<IteratorResult<ReadEvent<Posting>>> {
    this.#events ??= readAsItComes(this.#library, this.#stopping.signal, this.#asked);
    this.#coming ??= this.#events.next();
    return this.#coming;
  }
}

/** Resolves when keys that are waiting have been taken. */
function keysTaken(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
