import { type Problem, problemLine } from '../reading/problem.ts';
import { inTurns } from '../sources/in-turns.ts';
import { named } from '../sources/library.ts';
import type { Shelf } from '../sources/shelf.ts';
import type { FoundPosting, LiveSource, Source } from '../sources/source.ts';
import type { Message } from '../ui/messages.ts';
import { noteOf } from './source-note.ts';

/** A source that can be asked, and which one it is. */
interface Asked {
  readonly at: number;
  readonly title: string;
  readonly live: LiveSource;
}

/** What a refresher works with. */
export interface RefresherOptions {
  readonly sources: readonly Source[];
  readonly shelf: Shelf;
  readonly now: () => number;
  /** Whether nobody is to be asked. */
  readonly isOffline: boolean;
  /** What went wrong is added here. */
  readonly problems: Problem[];
  /** Tells the screen. */
  readonly tell: (message: Message) => void;
}

/** Asks the sources of a library again while a person browses, and puts what changed on the screen. */
export class Refresher {
  readonly #options: RefresherOptions;
  readonly #live: readonly Asked[];
  #stopping: AbortController | undefined;

  constructor(options: RefresherOptions) {
    this.#options = options;
    this.#live = options.sources.flatMap(({ title, live }, at) => (live ? [{ at, title, live }] : []));
  }

  /** Asks those that were asked long ago. */
  async refreshOld(): Promise<void> {
    const old = this.#live.filter(({ live }) => live.isOld());
    if (old.length > 0) await this.#refresh(old, false);
  }

  /** Asks all, and says what came of it; nothing if that goes on already. */
  async refreshAll(): Promise<void> {
    const { isOffline, tell } = this.#options;
    if (this.#stopping) return;
    if (isOffline) tell({ kind: 'noticed', notice: '--offline: nobody is asked' });
    else if (this.#live.length === 0)
      tell({ kind: 'noticed', notice: 'no board is among what is read here' });
    else await this.#refresh(this.#live, true);
  }

  /** Asks no further. */
  stop(): void {
    this.#stopping?.abort();
  }

  async #refresh(asked: readonly Asked[], isWanted: boolean): Promise<void> {
    const { tell, sources, now } = this.#options;
    const stopping = new AbortController();
    this.#stopping = stopping;
    const round = new Round(asked.length, this.#options);
    await Promise.all(asked.map((each) => round.ask(each, stopping.signal)));
    this.#stopping = undefined;
    const notice = stopping.signal.aborted ? 'stopped asking' : round.outcome(isWanted);
    tell({
      kind: 'sources-changed',
      sources: { progress: undefined, note: noteOf(sources, now(), round.failed) },
    });
    if (notice !== '') tell({ kind: 'noticed', notice });
  }
}

/** Several sources that are asked at the same time, and what came of it until now. */
class Round {
  readonly failed: string[] = [];
  readonly #options: RefresherOptions;
  readonly #total: number;
  readonly #asking = new Set<string>();
  readonly #problems: Problem[] = [];
  #done = 0;
  #new = 0;
  #gone = 0;
  /** One source is put in after the other. */
  #replacing = Promise.resolve();

  constructor(total: number, options: RefresherOptions) {
    this.#total = total;
    this.#options = options;
    this.#report();
  }

  async ask({ at, title, live }: Asked, signal: AbortSignal): Promise<void> {
    const answer = await live.refresh(signal, () => {
      if (this.#asking.has(title)) return;
      this.#asking.add(title);
      this.#report();
    });
    if (signal.aborted) return;
    if (answer.kind === 'changed') {
      this.#replacing = this.#replacing.then(() => this.#replace(at, answer.postings));
      await this.#replacing;
    }
    this.#asking.delete(title);
    this.#done++;
    if (answer.kind === 'failed') this.#fail(title, answer.problems);
    this.#report();
  }

  /** What came of it in words; empty if that is nothing, and nobody asked for it. */
  outcome(isWanted: boolean): string {
    const [problem, ...others] = this.#problems;
    const changes = [
      this.#new > 0 ? `${this.#new} new` : '',
      this.#gone > 0 ? `${this.#gone} gone` : '',
      others.length > 0 ? `${this.failed.length} sources failed; more about it when you leave` : '',
      problem && others.length === 0 ? problemLine(problem) : '',
    ].filter((part) => part !== '');
    return changes.join(', ') || (isWanted ? 'nothing has changed' : '');
  }

  async #replace(at: number, found: readonly FoundPosting[]): Promise<void> {
    const { shelf, sources, tell } = this.#options;
    const source = sources[at];
    const change = await inTurns(shelf.replace(at, source ? named(found, source) : found));
    const [before, after] = [change.gone, change.come].map((all) => new Set(all.map(({ key }) => key)));
    this.#new += change.come.filter(({ key }) => !before?.has(key)).length;
    this.#gone += change.gone.filter(({ key }) => !after?.has(key)).length;
    tell({ kind: 'postings-replaced', ...change });
  }

  #fail(title: string, problems: readonly Problem[]): void {
    this.failed.push(title);
    for (const problem of problems) {
      this.#problems.push(problem);
      this.#options.problems.push(problem);
    }
  }

  #report(): void {
    const progress = {
      total: this.#total,
      done: this.#done,
      asking: [...this.#asking],
      failed: [...this.failed],
    };
    this.#options.tell({ kind: 'sources-changed', sources: { progress } });
  }
}
