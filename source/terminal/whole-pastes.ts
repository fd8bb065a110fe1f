import type { ReadStream } from 'node:tty';

/** What a terminal sends before and behind pasted text. */
const [opening, closing] = ['\u001B[200~', '\u001B[201~'];

/** Characters of a paste that are kept; more than any text field takes. */
const longestPaste = 10_000;

/** Keys that are never meant to be pasted when they come alone: Ctrl-C and Ctrl-Z. */
const urgentKeys: readonly string[] = ['\u0003', '\u001A'];

/** Gathers pasted text, however many pieces it comes in, so that each paste is given as one piece. */
export class PasteGatherer {
  /** Whether a paste has begun of which the end has not come. */
  isOpen = false;
  #text = '';
  /** The end of what came, in which a bracket may have begun. */
  #tail = '';

  /** What came, apart from the text of a paste that is not at its end. */
  push(input: string): string {
    if (this.isOpen && urgentKeys.includes(input)) return this.end() + input;
    let given = '';
    for (let rest = input; rest !== ''; ) {
      const [piece, isWhole] = this.#take(rest, this.isOpen ? closing : opening);
      rest = rest.slice(piece.length);
      if (!this.isOpen) given += piece;
      else this.#text = (this.#text + piece).slice(0, longestPaste);
      if (!isWhole) continue;
      if (this.isOpen) given += this.end();
      else this.isOpen = true;
    }
    return given;
  }

  /** The text of a paste, which ends here, whether its end has come or not. */
  end(): string {
    const text = this.#text.endsWith(closing) ? this.#text.slice(0, -closing.length) : this.#text;
    [this.isOpen, this.#text, this.#tail] = [false, '', ''];
    return text + closing;
  }

  /** What stands before the end of a bracket, the bracket included, and whether it is there. */
  #take(input: string, bracket: string): readonly [piece: string, isWhole: boolean] {
    const all = this.#tail + input;
    const at = all.indexOf(bracket);
    const end = at === -1 ? all.length : at + bracket.length;
    const piece = all.slice(this.#tail.length, end);
    this.#tail = at === -1 ? all.slice(1 - bracket.length) : '';
    return [piece, at !== -1];
  }
}

/** Milliseconds without a further piece after which the end of a paste is taken to be lost. */
const patience = 700;

/**
 * A terminal's keys with every paste given at once, cut to what can be used of it, and ended where its end is lost. Ink would
 * read all of an unended paste again for each piece of it, and wait for its end for ever.
 */
export function withWholePastes(keys: ReadStream): ReadStream {
  const gatherer = new PasteGatherer();
  let ended = '';
  let deadline: NodeJS.Timeout | undefined;
  const giveUp = () => {
    ended += gatherer.end();
    keys.emit('readable');
  };
  const read = (): string | null => {
    const input: string | null = keys.read();
    if (input === null && ended === '') return null;
    const given = ended + gatherer.push(input ?? '');
    ended = '';
    clearTimeout(deadline);
    if (gatherer.isOpen) deadline = setTimeout(giveUp, patience).unref();
    return given;
  };
  return new Proxy(keys, {
    get(target, name) {
      if (name === 'read') return read;
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
