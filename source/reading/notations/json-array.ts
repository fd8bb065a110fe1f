import { fileStart, type Position, positionIn } from '../problem.ts';
import { readJson } from './json.ts';

/** An element of an array and where it begins, or what is wrong and where. */
export type Element =
  | { readonly place: Position; readonly value: unknown; readonly mistake?: undefined }
  | { readonly place: Position; readonly mistake: string };

/** Longer elements are not waited for. */
const longest = 10_000_000;

const [quote, backslash, comma] = [0x22, 0x5c, 0x2c];
const [openBracket, closeBracket, openBrace, closeBrace] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * Reads an array of JSON whose text comes in pieces. It looks only for where elements end, and gives each of them to
 * `JSON.parse`.
 */
export class ArrayReader {
  /** Whether there was a mistake, behind which there is nothing to be read. */
  isBroken = false;
  /** The text that no element has been made of yet, where in the file it begins, and how much of it has been looked at. */
  #text = '';
  #place = fileStart;
  #seen = 0;
  #depth = 0;
  #isInString = false;
  #isEmpty = true;
  #isOver = false;

  /** The elements that end in this piece. */
  *read(piece: string): Generator<Element> {
    const text = this.#text + piece;
    let start = 0;
    for (let end = this.#nextEnd(text, this.#seen); end !== -1; end = this.#nextEnd(text, end + 1)) {
      yield* this.#element(text.slice(start, end), text.charCodeAt(end));
      start = end + 1;
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
