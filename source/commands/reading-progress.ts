import { noPlace, type Problem } from '../reading/problem.ts';
import type { Shelf } from '../sources/shelf.ts';
import type { Source } from '../sources/source.ts';
import type { Progress } from '../ui/source-state.ts';

/** How far it is with reading the sources of a library. */
export class ReadingProgress {
  readonly #asked = new Set<string>();
  readonly #failed = new Set<string>();

  /** A source of this name asks a server. */
  asks(title: string): void {
    this.#asked.add(title);
  }

  /** Something is wrong; if it is with a whole source, and more than a warning, that has failed. */
  met({ line, file, severity }: Problem): void {
    if (line === noPlace.line && severity === 'error') this.#failed.add(file);
  }

  /** What those are called that failed. */
  get failed(): readonly string[] {
    return [...this.#failed];
  }

  /** How far it is, of these sources. */
  of(sources: readonly Source[], shelf: Pick<Shelf, 'hasEnded'>): Progress {
    const open = sources.filter((_source, at) => !shelf.hasEnded(at));
    return {
      total: sources.length,
      done: sources.length - open.length,
      asking: open.flatMap(({ title }) => (this.#asked.has(title) ? [title] : [])),
      failed: this.failed,
    };
  }
}
