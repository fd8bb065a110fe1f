import type { Posting } from '../posting.ts';
import { type SearchField, searchFields } from './search-fields.ts';
import { rowOf, WordIndex } from './word-index.ts';

/** A field with the texts that postings have in it. */
export interface IndexedField extends SearchField {
  readonly index: WordIndex;
  /** The number of each posting's text. */
  readonly numbers: number[];
  /** How many postings have each text. */
  readonly counts: number[];
}

/** All that postings say of themselves besides their sections, by the words that it is made of. */
export class PostingIndex {
  readonly fields: readonly IndexedField[] = searchFields.map((field) => ({
    ...field,
    index: new WordIndex(),
    numbers: [],
    counts: [],
  }));

  /** How many postings there are. */
  get size(): number {
    return this.fields[0]?.numbers.length ?? 0;
  }

  add(posting: Posting): void {
    for (const { index, numbers, counts, textOf } of this.fields) {
      const number = index.add(textOf(posting));
      numbers.push(number);
      counts[number] = (counts[number] ?? 0) + 1;
    }
  }

  /** How many words the role of the posting at a position has. */
  roleLength(position: number): number {
    const [role] = this.fields;
    return role?.index.lengthOf(role.numbers[position] ?? 0) ?? 0;
  }

  /** How the role of the posting at a position begins: 0 it is just these words, 1 it begins with them, 2 otherwise. */
  startsWith(stems: readonly string[]): (position: number) => number {
    const [role] = this.fields;
    if (!role) return () => 2;
    const starts = role.index.startsWith(rowOf(stems));
    return (position) => starts[role.numbers[position] ?? 0] ?? 2;
  }
}
