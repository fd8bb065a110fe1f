import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { withLateSections } from '../../postings/late-sections.ts';
import type { Section } from '../../postings/posting.ts';
import type { FoundPosting } from '../source.ts';
import type { KeptAnswer, KeptAnswers, KeptHead, KeptPage } from './kept.ts';
import { keyOfRequest } from './request-key.ts';

/**
 * How a source is kept in a file: a first line with the length of what follows, the head, the facts of the postings in
 * batches, the texts. The first rows can be shown when a first batch is read, and no text is read before it is needed.
 */
export const firstLine = /^npm-jobs kept 1 (\d+) (\d+)\n/;
const longestFirstLine = 64;

/** What stands in front of the postings. */
export interface WrittenHead extends KeptHead {
  readonly pages: readonly KeptPage[];
  /** The length of each batch of facts, in bytes. */
  readonly batches: readonly number[];
}

/** A posting as it is kept, without its texts. */
export interface KeptFacts extends Omit<FoundPosting, 'posting'> {
  readonly posting: Omit<FoundPosting['posting'], 'sections'>;
  /** Which answer it came with. */
  readonly page: number;
  /** Where its sections stand among the texts, and how long they are; in bytes. */
  readonly text: readonly [from: number, length: number];
}

/** A file in which a source is kept, open for as long as its texts may be asked for. */
export class KeptFile {
  readonly head: WrittenHead;
  /** When it was asked for, in milliseconds since 1970. */
  readonly readAt: number;
  readonly #descriptor: number;
  readonly #facts: number;

  /** Throws if there is no such file, or if it is not whole. */
  constructor(path: string) {
    this.#descriptor = openSync(path, 'r');
    try {
      const { size, mtimeMs } = fstatSync(this.#descriptor);
      const start = this.#read(0, Math.min(size, longestFirstLine)).toString('latin1');
      const [line = '', headLength, rest] = firstLine.exec(start) ?? [];
      if (line === '' || size !== line.length + Number(rest)) throw new Error('it is not whole');
      this.head = JSON.parse(this.#text(line.length, Number(headLength))) as WrittenHead;
      this.readAt = Math.round(mtimeMs);
      this.#facts = line.length + Number(headLength);
    } catch (error) {
      this.close();
      throw error;
    }
  }

  /** The postings in batches, the newest first; the first batch is small. Throws if the file is broken. */
  *postings(): Generator<readonly FoundPosting[]> {
    for (const batch of this.#batches()) yield batch.map(({ found }) => found);
  }

  /** What is kept, by what was asked; a batch a step. Throws if the file is broken. */
  *answers(): Generator<undefined, KeptAnswers, void> {
    const postings: FoundPosting[][] = this.head.pages.map(() => []);
    for (const batch of this.#batches()) {
      for (const { found, page } of batch) postings[page]?.push(found);
      yield;
    }
    const answers = new Map<string, KeptAnswer>(
      this.head.pages.map((page, at) => [keyOfRequest(page.request), { page, postings: postings[at] ?? [] }]),
    );
    return (request) => answers.get(keyOfRequest(request));
  }

  close(): void {
    closeSync(this.#descriptor);
  }

  *#batches(): Generator<readonly { readonly found: FoundPosting; readonly page: number }[]> {
    const texts = this.head.batches.reduce((sum, length) => sum + length, this.#facts);
    let from = this.#facts;
    for (const length of this.head.batches) {
      const batch = JSON.parse(this.#text(from, length)) as readonly KeptFacts[];
      yield batch.map(({ text: [start, size], posting, page, ...others }) => ({
        found: { ...others, posting: withLateSections(posting, () => this.#sections(texts + start, size)) },
        page,
      }));
      from += length;
    }
  }

  #sections(from: number, length: number): readonly Section[] {
    try {
      return JSON.parse(this.#text(from, length)) as readonly Section[];
    } catch {
      // What somebody did to the file since it was opened costs this text, and nothing else.
      return [];
    }
  }

  #text(from: number, length: number): string {
    return this.#read(from, length).toString();
  }

  #read(from: number, length: number): Buffer {
    const bytes = Buffer.allocUnsafe(length);
    return bytes.subarray(0, readSync(this.#descriptor, bytes, 0, length, from));
  }
}
