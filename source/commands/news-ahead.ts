import { NewsBook } from '../postings/news/news-book.ts';
import type { Posting } from '../postings/posting.ts';
import type { Heard } from '../sources/heard.ts';
import { type Mode, modes } from '../ui/modes.ts';
import type { World } from '../world.ts';
import { browser, SeenMemory } from './seen-memory.ts';

/** What the screen shows. */
interface Looked {
  readonly mode: Mode;
  readonly posting: Posting | undefined;
}

interface Options {
  readonly heard: Heard;
  readonly world: Pick<World, 'now' | 'env'>;
  /** Is told what is news now, whenever that is something else. */
  readonly tell: (book: NewsBook) => void;
}

/** What is new at followed sources while a person browses: kept up to what they answer, and until it was opened. */
export class NewsAhead {
  readonly #options: Options;
  readonly #memory: SeenMemory;
  /** The keys of the postings that were opened. */
  readonly #opened = new Set<string>();
  #reading: string | undefined;
  #working: Promise<void> = Promise.resolve();
  #isOver = false;

  constructor(options: Options) {
    this.#options = options;
    this.#memory = new SeenMemory(options.heard, options.world);
  }

  /** Tells what is known, and from now on what is learned. */
  start(): void {
    this.#working = this.#memory.load().then(() => this.#tell());
    this.#options.heard.onAnswer(() => this.#learn());
    this.#learn();
  }

  /** Looks at what the screen shows: what was opened there, and left, is no news any more. */
  look({ mode, posting }: Looked): void {
    const reading = mode === 'posting' ? posting?.key : this.#reading;
    const isBack = modes[mode].showsList === true;
    if (this.#reading !== undefined && (isBack || reading !== this.#reading)) {
      this.#opened.add(this.#reading);
      // The key that closed it is answered first.
      setImmediate(() => this.#tell());
    }
    this.#reading = isBack ? undefined : reading;
  }

  /** The person leaves: what they saw twice is no news the next time. */
  async leave(): Promise<void> {
    this.#isOver = true;
    if (this.#reading !== undefined) this.#opened.add(this.#reading);
    await this.#working;
    await this.#memory.looked(browser, this.#opened);
  }

  #learn(): void {
    this.#working = this.#working.then(async () => {
      if (!this.#isOver && (await this.#memory.takeIn()).length > 0) this.#tell();
    });
  }

  #tell(): void {
    if (this.#isOver) return;
    this.#memory.open(this.#opened);
    this.#options.tell(new NewsBook(this.#memory.all(), browser, this.#options.world.now()));
  }
}
