import type { Position } from '../problem.ts';
import type { Element } from './json.ts';

/** How an element begins: what stands before it, its first brace and its first name. */
const beginning = /^\s*\{\s*"[^"\\]{1,100}"\s*:/;

/** Guesses that were wrong one after the other, until no more are made: elements have others like them inside. */
const mostWrong = 3;

/**
 * Finds elements of an array that can be given to `JSON.parse` together, by what stood between the ones before them. If what
 * is taken for the end of an element is none, the text up to there is no whole list of elements, and that shows.
 */
export class Batches {
  #between = '';
  #wrong = 0;
  readonly #read: Read;

  /** They are read one by one where somebody asks for their places. */
  constructor(read: Read) {
    this.#read = read;
  }

  /** Learns from an element how the next one begins. */
  learn(source: string): void {
    const [start] = beginning.exec(source) ?? [];
    this.#between = start === undefined ? '' : `,${start}`;
  }

  /** The elements at the start of a text that certainly end in it, without the last, and how long they are. */
  next(text: string, place: Position): Batch | undefined {
    if (this.#between === '' || this.#wrong >= mostWrong) return undefined;
    const end = text.lastIndexOf(this.#between);
    if (end <= 0) return undefined;
    const source = text.slice(0, end);
    try {
      const values: readonly unknown[] = JSON.parse(`[${source}]`);
      this.#wrong = 0;
      const places = new Places(source, place, this.#read);
      return { source, elements: values.map((value, at) => ({ value, place: new LatePlace(places, at) })) };
    } catch {
      this.#wrong++;
      return undefined;
    }
  }
}

/** Some elements, and the text that they are. */
export interface Batch {
  readonly source: string;
  readonly elements: readonly Element[];
}

/** Reads the elements in a text that begins at a place one by one. */
type Read = (source: string, place: Position) => readonly Element[];

/** Where each element of a text begins: found out when somebody asks. */
class Places {
  #found: readonly Position[] | undefined;
  readonly #source: string;
  readonly #start: Position;
  readonly #read: Read;

  constructor(source: string, start: Position, read: Read) {
    this.#source = source;
    this.#start = start;
    this.#read = read;
  }

  of(at: number): Position {
    this.#found ??= this.#read(this.#source, this.#start).map(({ place }) => place);
    return this.#found[at] ?? this.#start;
  }
}

class LatePlace implements Position {
  readonly #places: Places;
  readonly #at: number;

  constructor(places: Places, at: number) {
    this.#places = places;
    this.#at = at;
  }

  get line(): number {
    return this.#places.of(this.#at).line;
  }

  get column(): number {
    return this.#places.of(this.#at).column;
  }
}
