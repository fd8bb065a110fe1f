import { fitOf, fits, noScore, type Score, scoreOf } from './fits.ts';
import type { IndexedField, PostingIndex } from './posting-index.ts';
import type { Want } from './want.ts';

/** How well one word of a query fits a field: its texts by their numbers. */
interface FieldScores {
  readonly field: IndexedField;
  readonly scores: Uint16Array;
}

const shortAscii = /^[a-z0-9]{1,3}$/;

/** How well one word of a query fits all that postings say besides their sections. */
export class WordScores {
  readonly fields: readonly FieldScores[];

  /** Finds the word as it was typed, and as it is in short or in long. Very short ones are parts of words only if nothing else. */
  constructor(
    readonly want: Want,
    readonly index: PostingIndex,
  ) {
    this.fields = index.fields.map((field) => ({
      field,
      scores: new Uint16Array(field.index.size).fill(noScore),
    }));
    for (const each of this.fields) this.#addWhole(each);
    if (!this.#isForPhrase) for (const each of this.fields) this.#addStarts(each);
    const isShort = shortAscii.test(want.typed);
    if (!isShort || !this.#has((score) => score !== noScore)) this.#addInsides();
  }

  /** Whether the word fits anything in roles and teams as it was typed, or is a word of what stands around them. */
  get isKnown(): boolean {
    return this.isKnownAround || this.#has((score) => fitOf(score) < fits.frequent);
  }

  /** Whether it is a word of what stands around roles and teams, such as a place. */
  get isKnownAround(): boolean {
    return this.#has((score) => fitOf(score) === fits.wholeAround);
  }

  /** In how many postings it was found; one in which it stands twice counts twice. */
  get frequency(): number {
    let count = 0;
    for (const { field, scores } of this.fields)
      scores.forEach((score, number) => {
        if (score !== noScore) count += field.counts[number] ?? 0;
      });
    return count;
  }

  /** For each posting the best score, by position; `noScore` where it fits nothing. */
  best(): Uint16Array {
    const best = new Uint16Array(this.index.size).fill(noScore);
    for (const { field, scores } of this.fields)
      if (scores.some((score) => score !== noScore)) keepBest(best, field.numbers, scores);
    return best;
  }

  #has(isSuch: (score: Score) => boolean): boolean {
    return this.fields.some(({ scores }) => scores.some(isSuch));
  }

  /** Whether two or three letters stand for several words, which are there: then they begin no other. */
  get #isForPhrase(): boolean {
    const { typed, phrases } = this.want;
    const isShort = phrases.some((phrase) => phrase.map((word) => word[0]).join('') === typed);
    return isShort && shortAscii.test(typed) && this.#has((score) => fitOf(score) === fits.whole);
  }

  #addWhole({ field, scores }: FieldScores): void {
    const { index, place, fits: possible, hasInitials } = field;
    for (const texts of index.withWhole(this.want)) improve(scores, texts, scoreOf(possible.whole, place));
    const abbreviated = hasInitials ? index.withInitials(this.want) : [];
    for (const texts of abbreviated) improve(scores, texts, scoreOf(fits.initials, place));
  }

  #addStarts({ field, scores }: FieldScores): void {
    const { index, place, fits: possible } = field;
    for (const texts of index.withPart(this.want, true))
      improve(scores, texts, scoreOf(possible.start, place));
  }

  #addInsides(): void {
    for (const { field, scores } of this.fields)
      for (const texts of field.index.withPart(this.want, false))
        improve(scores, texts, scoreOf(field.fits.inside, field.place));
  }
}

/** Lets these texts of a field have a score, unless they have a better one. */
export function improve(scores: Uint16Array, texts: readonly number[], score: Score): void {
  for (const number of texts) if (score < (scores[number] ?? 0)) scores[number] = score;
}

function keepBest(best: Uint16Array, numbers: readonly number[], scores: Uint16Array): void {
  for (let position = 0; position < best.length; position++) {
    const score = scores[numbers[position] ?? 0] ?? noScore;
    if (score < (best[position] ?? 0)) best[position] = score;
  }
}
