import { searchWordsIn } from '../text/search-words.ts';
import { withoutGenderMarkers } from './gender-markers.ts';
import { abbreviates, initialsOf } from './initials.ts';
import { otherSensesOf } from './other-senses.ts';
import { pairsOf, type Want } from './want.ts';
import { stemOf } from './word-stem.ts';

/** A word that stands in some of the texts. */
export interface IndexedWord {
  readonly word: string;
  /** The numbers of the texts in which it stands. */
  readonly texts: number[];
}

/**
 * Texts by the words that they are made of. People name thousands of things with a few hundred words: what is typed is
 * compared with each of those once, however many texts there are. Texts have numbers from 0 on.
 */
export class WordIndex {
  readonly #numbers = new Map<string, number>();
  /** The words of each text without endings, each with a space before and behind it. */
  readonly #stemmed: string[] = [];
  readonly #lengths: number[] = [];
  readonly #words = new Map<string, IndexedWord>();
  readonly #stems = new Map<string, IndexedWord[]>();
  readonly #initials = new Map<string, number[]>();

  /** How many texts there are. */
  get size(): number {
    return this.#stemmed.length;
  }

  /** Every word that stands anywhere. */
  get words(): IterableIterator<IndexedWord> {
    return this.#words.values();
  }

  /** The number of a text, which may be there already. */
  add(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const words = searchWordsIn(text);
    const number = this.#stemmed.push(words.map((word) => ` ${stemOf(word)} `).join('')) - 1;
    this.#numbers.set(text, number);
    this.#lengths.push(words.length);
    for (const word of new Set(words)) this.#wordOf(word).texts.push(number);
    if (words.length > 1) added(this.#initials, initialsOf(namingWords(text, words)), number);
    return number;
  }

  /** The texts in which a word stands, or what is the same as it; a text may be told twice. */
  *withWhole({ typed, stems, phrases }: Want): Generator<readonly number[], void, void> {
    for (const stem of stems)
      for (const { texts } of this.#stems.get(stem) ?? []) yield this.#without(otherSensesOf(stem), texts);
    for (const phrase of phrases) yield this.#inRow(phrase);
    for (const pair of pairsOf(typed)) yield this.#inRow(pair);
  }

  /** The texts in which words go on behind what was typed, or those in which it stands anywhere in a word. */
  *withPart({ typed }: Want, atStart: boolean): Generator<readonly number[], void, void> {
    for (const { word, texts } of this.words)
      if (atStart ? word.startsWith(typed) : word.includes(typed)) yield texts;
  }

  /** The texts in which words next to each other have what was typed as their initials. */
  *withInitials({ typed }: Want): Generator<readonly number[], void, void> {
    for (const [initials, texts] of this.#initials) if (abbreviates(typed, initials)) yield texts;
  }

  /** How many words a text has. */
  lengthOf(number: number): number {
    return this.#lengths[number] ?? 0;
  }

  /** How each text begins: 0 it is just these words, 1 it begins with them, 2 otherwise. */
  startsWith(row: string): Uint8Array {
    const starts = new Uint8Array(this.size).fill(2);
    for (let number = 0; number < starts.length; number++) {
      const text = this.#stemmed[number] ?? '';
      if (text.startsWith(row)) starts[number] = text.length === row.length ? 0 : 1;
    }
    return starts;
  }

  #wordOf(word: string): IndexedWord {
    const known = this.#words.get(word);
    if (known) return known;
    const indexed = { word, texts: [] };
    this.#words.set(word, indexed);
    added(this.#stems, stemOf(word), indexed);
    return indexed;
  }

  /** The texts in which none of these rows of words stands. */
  #without(rows: readonly (readonly string[])[], texts: readonly number[]): readonly number[] {
    if (rows.length === 0) return texts;
    const told = rows.map(rowOf);
    return texts.filter((number) => !told.some((row) => this.#stemmed[number]?.includes(row)));
  }

  /** The texts in which these words stand next to each other. */
  #inRow(stems: readonly string[]): readonly number[] {
    const words = stems.map((stem) => this.#stems.get(stem));
    const [first] = words;
    if (!first || words.includes(undefined)) return [];
    const row = rowOf(stems);
    return first.flatMap(({ texts }) => texts).filter((number) => this.#stemmed[number]?.includes(row));
  }
}

/** Of a text's words those that name something: letters that stand for genders are no initials. */
function namingWords(text: string, words: readonly string[]): readonly string[] {
  return /[/|*(]/.test(text) ? searchWordsIn(withoutGenderMarkers(text)) : words;
}

/** Words without their endings as they stand in the index. */
export function rowOf(stems: readonly string[]): string {
  return stems.map((stem) => ` ${stem} `).join('');
}

function added<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
