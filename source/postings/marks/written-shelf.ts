import type { MarkTable } from './marks.ts';
import { type Page, readPage } from './pages.ts';
import type { Shelf } from './shelf.ts';

/** What has to be known of a written shelf besides its bytes. */
export interface ShelfHead {
  /** How many names there are: keys and aliases. */
  readonly names: number;
  readonly size: number;
  readonly haveLoose: boolean;
  readonly haveMarks: boolean;
}

/** Two numbers a name: its hash, and the byte at which its page begins. */
const numbers = 2;
const bytesANumber = 4;
const newline = 10;

/** Pages as they were written: each is read when somebody asks for it. */
export class WrittenShelf implements Shelf {
  readonly #head: ShelfHead;
  readonly #directory: DataView;
  readonly #lines: Uint8Array;
  readonly #table: MarkTable;
  readonly #read = new Map<number, Page>();
  readonly #decoder = new TextDecoder();

  /** A `RangeError` if that is not all of it. */
  constructor(head: ShelfHead, bytes: Uint8Array, table: MarkTable) {
    const lines = head.names * numbers * bytesANumber;
    if (bytes.length !== head.size || lines > head.size)
      throw new RangeError('These are not all of the pages.');
    this.#head = head;
    this.#directory = new DataView(bytes.buffer, bytes.byteOffset, lines);
    this.#lines = bytes.subarray(lines);
    this.#table = table;
  }

  page(key: string): Page | undefined {
    return this.#named(key).find(({ keys }) => keys.includes(key));
  }

  aliased(alias: string): readonly Page[] {
    return this.#named(alias).filter(({ aliases }) => aliases.includes(alias));
  }

  pages(): readonly Page[] {
    return [...this.newestFirst()];
  }

  *newestFirst(): Generator<Page> {
    for (let at = 0; at < this.#lines.length; at = this.#endOf(at) + 1) yield this.#at(at);
  }

  get haveLoose(): boolean {
    return this.#head.haveLoose;
  }

  get haveMarks(): boolean {
    return this.#head.haveMarks;
  }

  get isEmpty(): boolean {
    return this.#lines.length === 0;
  }

  /** The pages of all names with the same hash. */
  #named(name: string): readonly Page[] {
    const hash = hashOf(name);
    const found: Page[] = [];
    for (let at = this.#firstWith(hash); at < this.#head.names && this.#number(at, 0) === hash; at++)
      found.push(this.#at(this.#number(at, 1)));
    return found;
  }

  /** The first of the names, in order, whose hash is not less. */
  #firstWith(hash: number): number {
    let [from, to] = [0, this.#head.names];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (this.#number(middle, 0) < hash) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  #number(name: number, which: number): number {
    return this.#directory.getUint32((name * numbers + which) * bytesANumber, isLittleEndian);
  }

  #at(at: number): Page {
    let page = this.#read.get(at);
    if (!page) {
      page = readPage(this.#decoder.decode(this.#lines.subarray(at, this.#endOf(at))), this.#table);
      this.#read.set(at, page);
    }
    return page;
  }

  #endOf(at: number): number {
    const end = this.#lines.indexOf(newline, at);
    return end < 0 ? this.#lines.length : end;
  }
}

const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** A number for a name, the same for every start. */
export function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
