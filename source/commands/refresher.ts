import { type Asked, type RefresherOptions, RefreshRound } from './refresh-round.ts';
import { noteOf } from './source-note.ts';

/** Asks the sources of a library again while a person browses, and puts what changed on the screen. */
export class Refresher {
  readonly #options: RefresherOptions;
  #stopping: AbortController | undefined;

  constructor(options: RefresherOptions) {
    this.#options = options;
  }

  /** Asks those that were asked long ago. */
  async refreshOld(): Promise<void> {
    const old = this.#asked().filter(({ isOld }) => isOld);
    if (old.length > 0) await this.#refresh(old, false);
  }

  /** Asks all, and says what came of it; nothing if that goes on already. */
  async refreshAll(): Promise<void> {
    const { isOffline, tell } = this.#options;
    if (this.#stopping) return;
    const asked = this.#asked();
    if (asked.length > 0) await this.#refresh(asked, true);
    else if (isOffline) tell({ kind: 'noticed', notice: '--offline: nobody is asked' });
    else tell({ kind: 'noticed', notice: 'nothing of what is read here can be read again' });
  }

  /** Asks no further. */
  stop(): void {
    this.#stopping?.abort();
  }

  /** Those that can be asked or read again; offline only the latter. */
  #asked(): readonly Asked[] {
    const { sources, isOffline } = this.#options;
    return sources.flatMap(({ title, live, readAgain }, at) => {
      if (readAgain) return [{ at, title, isOld: false, refresh: (signal) => readAgain(signal) }];
      if (!live || isOffline) return [];
      return [{ at, title, isOld: live.isOld(), refresh: live.refresh.bind(live) }];
    });
  }

  async #refresh(asked: readonly Asked[], isWanted: boolean): Promise<void> {
    const { tell, sources, now } = this.#options;
    const stopping = new AbortController();
    this.#stopping = stopping;
    const round = new RefreshRound(asked.length, this.#options);
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
