import { fileStart, type Position, positionIn } from '../problem.ts';
import { type Element, readJson } from './json.ts';
import { Batches } from './json-batch.ts';

/** Longer elements are not waited for. */
const longest = 10_000_000;

const [quote, backslash, comma] = [0x22, 0x5c, 0x2c];
const [openBracket, closeBracket, openBrace, closeBrace] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * Reads an array of JSON whose text comes in pieces. It looks only for where elements end, and gives each of them, or many
 * together, to `JSON.parse`.
 */
export class ArrayReader {
  /** Whether there was a mistake, behind which there is nothing to be read. */
  isBroken = false;
  /** The text that no element has been made of yet, where in the file it begins, and how much of it has been looked at. */
  #text = '';
  #place: Position;
  #seen = 0;
  #depth = 0;
  #isInString = false;
  #isEmpty = true;
  #isOver = false;
  readonly #batches: Batches | null;

  /** Reads a text that begins at this place, one element after the other if nothing finds several. */
  constructor(place = fileStart, batches: Batches | null = new Batches(elementsFrom)) {
    this.#place = place;
    this.#batches = batches;
  }

  /** The elements that end in this piece. */
  *read(piece: string): Generator<Element> {
    const text = this.#text + piece;
    let start = yield* this.#batch(text, 0);
    let isTried = start > 0;
    for (let end = this.#nextEnd(text, this.#seen); end !== -1; end = this.#nextEnd(text, this.#seen)) {
      yield* this.#element(text.slice(start, end), text.charCodeAt(end));
      start = end + 1;
      this.#seen = start;
      if (isTried || this.#isOver || this.isBroken) continue;
      isTried = true;
      start += yield* this.#batch(text, start);
    }
    this.#text = text.slice(start);
    this.#seen = this.#text.length;
    const behind = this.#text.search(/\S/);
    if (this.#isOver && behind !== -1) yield* this.#mistake('there is more behind its end', behind);
    if (this.#seen > longest) yield* this.#mistake(`an element is larger than ${longest / 1_000_000} MB`, 0);
  }

  /** What is missing when no piece is left. */
  *end(): Generator<Element> {
    if (!this.#isOver) yield* this.#mistake('it ends too soon', this.#seen);
  }

  /** Elements that are found together, where one of them begins; how much of the text that is. */
  *#batch(text: string, start: number): Generator<Element, number> {
    if (this.#depth === 0) return 0;
    const found = this.#batches?.next(text.slice(start), this.#place);
    if (!found) return 0;
    const { line, column } = positionIn(found.source, found.source.length, this.#place);
    this.#place = { line, column: column + 1 };
    this.#seen = start + found.source.length + 1;
    this.#depth = 1;
    this.#isInString = false;
    yield* found.elements;
    return found.source.length + 1;
  }

  /** Where the array begins, one of its elements ends, or it does itself; -1 if that has not come yet. */
  #nextEnd(text: string, from: number): number {
    for (let at = from; at < text.length && !this.#isOver && !this.isBroken; at++) {
      if (this.#isInString) at = this.#endOfString(text, at);
      else if (this.#isEnd(text.charCodeAt(at))) return at;
    }
    return -1;
  }

  #endOfString(text: string, from: number): number {
    const at = text.indexOf('"', from);
    if (at === -1) return text.length;
    this.#isInString = isEscaped(text, at);
    return at;
  }

  #isEnd(code: number): boolean {
    switch (code) {
      case quote:
        this.#isInString = true;
        return false;
      case comma:
        return this.#depth === 1;
      case openBracket:
      case openBrace:
        this.#depth++;
        return this.#depth === 1;
      case closeBracket:
      case closeBrace:
        this.#isOver = this.#depth === 1 && code === closeBracket;
        if (this.#depth > 1) this.#depth--;
        return this.#isOver;
      default:
        return false;
    }
  }

  *#element(source: string, behind: number): Generator<Element> {
    const start = this.#place;
    const { line, column } = positionIn(source, source.length, start);
    this.#place = { line, column: column + 1 };
    if (behind === openBracket || (this.#isOver && this.#isEmpty && source.trim() === '')) return;
    this.#isEmpty = false;
    const read = readJson(source, start);
    this.isBroken = read.mistake !== undefined;
    if (read.mistake) yield { place: read.mistake, mistake: read.mistake.message };
    else yield { place: positionIn(source, source.search(/\S/), start), value: read.value };
    this.#batches?.learn(source);
  }

  *#mistake(mistake: string, at: number): Generator<Element> {
    if (!this.isBroken) yield { place: positionIn(this.#text, at, this.#place), mistake };
    this.isBroken = true;
  }
}

function isEscaped(text: string, at: number): boolean {
  let start = at;
  while (text.charCodeAt(start - 1) === backslash) start--;
  return (at - start) % 2 === 1;
}

/** The elements that stand in a text from a place on, found one by one. */
function elementsFrom(source: string, { line, column }: Position): readonly Element[] {
  const array = new ArrayReader({ line, column: column - 1 }, null);
  return [...array.read(`[${source}]`)];
}
