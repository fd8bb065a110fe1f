import { type Problem, problemLine } from '../reading/problem.ts';
import { inTurns } from '../sources/in-turns.ts';
import { named } from '../sources/library.ts';
import type { Shelf } from '../sources/shelf.ts';
import type { FoundPosting, LiveSource, Source } from '../sources/source.ts';
import type { Message } from '../ui/messages.ts';

/** A source that can be asked or read again, and which one it is. */
export interface Asked {
  readonly at: number;
  readonly title: string;
  readonly isOld: boolean;
  readonly refresh: LiveSource['refresh'];
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

/** Several sources that are asked at the same time, and what came of it until now. */
export class RefreshRound {
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

  async ask({ at, title, refresh }: Asked, signal: AbortSignal): Promise<void> {
    const answer = await refresh(signal, () => {
      if (this.#asking.has(title)) return;
      this.#asking.add(title);
      this.#report();
    });
    if (signal.aborted) return;
    if (answer.kind === 'changed') {
      this.#replacing = this.#replacing.then(() => this.#replace(at, answer.postings));
      await this.#replacing;
      this.#note(answer.problems ?? []);
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
    this.#note(problems, false);
  }

  /** What was said when it was read before need not be said again. */
  #note(problems: readonly Problem[], isNews = true): void {
    const known = new Set(isNews ? this.#options.problems.map(problemLine) : []);
    for (const problem of problems) {
      if (known.has(problemLine(problem))) continue;
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
