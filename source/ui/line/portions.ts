import { spokenLines } from '../../layout/spoken.ts';
import { factsOf } from '../../postings/fact-list.ts';
import type { Posting } from '../../postings/posting.ts';
import { blocksOf } from '../../postings/text/markdown-blocks.ts';
import { markdownParts } from '../../postings/text/markdown-parts.ts';

/** A text is told in portions of as many lines and characters at most, but a line at least. */
const mostLines = 25;
const mostCharacters = 4000;

/** Longer texts are taken apart bit by bit. */
const longestWhole = 100_000;

/** Lines that are told portion by portion. */
export class Portions {
  readonly #lines: Iterator<string>;
  #next: IteratorResult<string>;

  constructor(lines: Iterable<string>) {
    this.#lines = lines[Symbol.iterator]();
    this.#next = this.#lines.next();
  }

  /** Whether all was told. */
  get isOver(): boolean {
    return this.#next.done === true;
  }

  /** The next portion. */
  read(): readonly string[] {
    const lines: string[] = [];
    let characters = 0;
    while (!this.#next.done && lines.length < mostLines) {
      characters += this.#next.value.length;
      if (lines.length > 0 && characters > mostCharacters) break;
      lines.push(this.#next.value);
      this.#next = this.#lines.next();
    }
    return lines;
  }
}

/** The lines of a section of a posting, its facts behind the last one. */
export function* linesOf(posting: Posting, chapter: number): Generator<string, undefined> {
  const section = posting.sections[chapter];
  if (!section) {
    for (const { name, value } of factsOf(posting)) yield `${name}: ${value}`;
    return;
  }
  const { text } = section;
  const parts = text.length > longestWhole ? markdownParts(text) : [{ blocks: blocksOf(text) }];
  for (const { blocks } of parts) yield* spokenLines(blocks);
}
