import { type ReadJson, readJson } from './json.ts';

/** Characters that are read in one step. */
const stepSize = 250_000;

const [quote, backslash, comma] = [0x22, 0x5c, 0x2c];
const [openBracket, closeBracket, openBrace, closeBrace] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * As `readJson`, a few milliseconds a step, for a large text: the array that it is, or those that stand in its outermost
 * object, are read some elements at a time.
 */
export function* readJsonInSteps(text: string, size = stepSize): Generator<undefined, ReadJson, void> {
  if (text.length <= size) return readJson(text);
  const lists = new Lists(text, size);
  try {
    yield* lists.read();
    const frame: unknown = JSON.parse(lists.frame());
    return { value: lists.filled(frame) };
  } catch {
    // Where it goes wrong is told by reading it whole.
    return readJson(text);
  }
}

/** The lists of a text, and the text around them. */
class Lists {
  readonly #text: string;
  readonly #size: number;
  readonly #lists: unknown[][] = [];
  /** The text around the lists, in which the number of each list stands in its place. */
  readonly #around: string[] = [];
  /** Where in the text that begins which has not been taken yet. */
  #from = 0;
  #depth = 0;
  #isInList = false;
  /** How many brackets are open around the elements of a list. */
  #listDepth = 0;

  constructor(text: string, size: number) {
    this.#text = text;
    this.#size = size;
  }

  *read(): Generator<undefined, void, void> {
    let rest = this.#size;
    for (let at = 0; at < this.#text.length; at++) {
      const code = this.#text.charCodeAt(at);
      const next = code === quote ? this.#endOfString(at + 1) : this.#step(code, at);
      rest -= next - at + 1;
      at = next;
      if (rest > 0) continue;
      yield;
      rest = this.#size;
    }
    this.#around.push(this.#text.slice(this.#from));
  }

  frame(): string {
    return this.#around.join('');
  }

  /** What was read of the text around the lists, with the lists in it. */
  filled(frame: unknown): unknown {
    if (Array.isArray(frame)) return this.#lists[frame[0]];
    if (typeof frame !== 'object' || frame === null) return frame;
    const all = frame as Record<string, unknown>;
    for (const [name, value] of Object.entries(all))
      if (Array.isArray(value)) all[name] = this.#lists[value[0]];
    return all;
  }

  #step(code: number, at: number): number {
    if (code === openBracket || code === openBrace) this.#open(code, at);
    else if (code === closeBracket || code === closeBrace) this.#close(code, at);
    else if (code === comma && this.#isInList && this.#depth === this.#listDepth)
      if (at - this.#from >= this.#size) this.#take(at, false);
    return at;
  }

  #open(code: number, at: number): void {
    this.#depth++;
    if (code !== openBracket || this.#isInList || this.#depth > 2) return;
    this.#isInList = true;
    this.#listDepth = this.#depth;
    this.#around.push(`${this.#text.slice(this.#from, at)}[${this.#lists.length}]`);
    this.#lists.push([]);
    this.#from = at + 1;
  }

  #close(code: number, at: number): void {
    if (this.#isInList && this.#depth === this.#listDepth) {
      if (code !== closeBracket) throw new SyntaxError('a list does not end');
      this.#take(at, true);
      this.#isInList = false;
    }
    this.#depth--;
  }

  /** Reads the elements up to a place. Only a list in which there is nothing else may have nothing before its end. */
  #take(to: number, isEnd: boolean): void {
    const elements: readonly unknown[] = JSON.parse(`[${this.#text.slice(this.#from, to)}]`);
    const list = this.#lists.at(-1) ?? [];
    if (elements.length === 0 && !(isEnd && list.length === 0)) throw new SyntaxError('nothing is there');
    for (const element of elements) list.push(element);
    this.#from = to + 1;
  }

  #endOfString(from: number): number {
    for (let at = this.#text.indexOf('"', from); at !== -1; at = this.#text.indexOf('"', at + 1))
      if (!this.#isEscaped(at)) return at;
    return this.#text.length;
  }

  #isEscaped(at: number): boolean {
    let start = at;
    while (this.#text.charCodeAt(start - 1) === backslash) start--;
    return (at - start) % 2 === 1;
  }
}
