import type { Posting } from '../postings/posting.ts';
import type { Mode } from '../ui/modes.ts';
import type { Standings } from '../ui/standings.ts';
import type { MarksOnDemand } from './marks-on-demand.ts';

/** What the screen shows. */
interface Looked {
  readonly mode: Mode;
  readonly posting: Posting | undefined;
}

/** Milliseconds after which what was opened is kept, so that no key waits for it. */
const calm = 1000;

/** Keeps which postings were opened, some time after that, several at once. */
export class OpenedPostings {
  readonly #marks: MarksOnDemand;
  readonly #follows: boolean;
  readonly #tell: (standings: Standings) => void;
  /** By their keys, those that are to be kept. */
  readonly #waiting = new Map<string, Posting>();
  /** The keys of all that were opened, the last one last. */
  readonly #opened = new Set<string>();
  #last: string | undefined;
  #timer: NodeJS.Timeout | undefined;

  /**
   * `tell` is told what is known then. It is kept only where the person `follows` what is read, or has said something already:
   * reading alone leaves nothing behind.
   */
  constructor(marks: MarksOnDemand, follows: boolean, tell: (standings: Standings) => void) {
    this.#marks = marks;
    this.#follows = follows;
    this.#tell = tell;
  }

  /** Looks at what the screen shows. */
  look({ mode, posting }: Looked): void {
    if (mode !== 'posting' || !posting || posting.key === this.#last) return;
    this.#last = posting.key;
    this.#opened.delete(posting.key);
    this.#opened.add(posting.key);
    this.#waiting.set(posting.key, posting);
    this.#timer ??= setTimeout(() => void this.keep(), calm).unref();
  }

  /** The keys of the postings that were opened in this run, the last one last. */
  get opened(): readonly string[] {
    return [...this.#opened];
  }

  /** Keeps all of them now. */
  async keep(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const postings = [...this.#waiting.values()];
    this.#waiting.clear();
    if (postings.length === 0) return;
    const marking = await this.#marks.open();
    if (marking.read(postings, this.#follows || this.#marks.areThere)) this.#tell(marking.standings());
  }
}
