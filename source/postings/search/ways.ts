import type { Range, wordRanges } from '../text/ranges.ts';
import { abbreviates, initialsOf, isSpoken } from './initials.ts';
import { isNear } from './near-words.ts';
import { otherSensesOf } from './other-senses.ts';
import { unlikeness } from './typos.ts';
import { pairsOf, type Want } from './want.ts';
import { stemOf } from './word-stem.ts';

/** The words of a text, each with its place. */
type Words = ReturnType<typeof wordRanges>;

/** Where a word of a query stands among the words of a text in one way; nowhere if it does not. */
export type Way = (words: Words, want: Want) => readonly Range[];

/** Where a want can be found: in role and team, or in what stands around them. */
export type Surroundings = 'name' | 'around';

/** From the best way in which a word can fit to the weakest, as the search ranks them. */
export const ways: readonly { readonly where: Surroundings; readonly way: Way }[] = [
  { where: 'name', way: wholeWords },
  { where: 'name', way: beginnings },
  { where: 'name', way: initialLetters },
  { where: 'around', way: wholeWords },
  { where: 'around', way: beginnings },
  { where: 'name', way: insides },
  { where: 'name', way: typos },
  { where: 'around', way: insides },
  { where: 'around', way: nearWords },
];

/** Those in which a word stands as it was typed, in short or in long. */
export const literalWays = ways.filter(({ way }) => way !== typos && way !== nearWords);

/**
 * Where a word, or what is the same as it, stands whole. Of a longer form of the word that was typed, what was typed is enough; of several words, the letters that are their
 * initials.
 */
export function wholeWords(words: Words, { typed, stems, phrases }: Want): readonly Range[] {
  const single = words
    .filter(({ word }, at) => stems.has(stemOf(word)) && !isOtherSense(words, at))
    .map((range) => (range.word.startsWith(typed) ? part(range, 0, typed) : range));
  const rows = phrases.flatMap((phrase) => rowsOf(words, phrase)).flatMap((row) => lettersOf(row, typed));
  const pairs = pairsOf(typed)
    .flatMap((pair) => rowsOf(words, pair))
    .map(spanOf);
  return [...single, ...rows, ...pairs];
}

/** Whether a word stands in a row of words in which it means something else. */
function isOtherSense(words: Words, at: number): boolean {
  const stem = stemOf(words[at]?.word ?? '');
  return otherSensesOf(stem).some((row) => {
    const start = at - row.indexOf(stem);
    return row.every((each, next) => stemOf(words[start + next]?.word ?? '') === each);
  });
}

/** Where these words, without endings, stand next to each other. */
function rowsOf(words: Words, stems: readonly string[]): readonly Words[] {
  return words
    .map((_, at) => words.slice(at, at + stems.length))
    .filter((row) => row.length === stems.length && row.every(({ word }, at) => stemOf(word) === stems[at]));
}

function lettersOf(row: Words, typed: string): readonly Range[] {
  const isShort = row.map(({ word }) => word[0]).join('') === typed;
  return isShort ? row.map(({ start }) => ({ start, end: start + 1 })) : [spanOf(row)];
}

function spanOf(row: Words): Range {
  return { start: row[0]?.start ?? 0, end: row.at(-1)?.end ?? 0 };
}

function beginnings(words: Words, { typed }: Want): readonly Range[] {
  return words.filter(({ word }) => word.startsWith(typed)).map((range) => part(range, 0, typed));
}

function insides(words: Words, { typed }: Want): readonly Range[] {
  return words
    .filter(({ word }) => word.includes(typed))
    .map((range) => part(range, range.word.indexOf(typed), typed));
}

/** A part of a word; the whole of it where its letters are written with more or fewer characters than they are compared by. */
function part({ word, start, end }: Words[number], at: number, typed: string): Range {
  return word.length === end - start ? { start: start + at, end: start + at + typed.length } : { start, end };
}

function initialLetters(words: Words, { typed }: Want): readonly Range[] {
  const spoken = words.filter(({ word }) => isSpoken(word));
  const initials = initialsOf(spoken.map(({ word }) => word));
  if (!abbreviates(typed, initials)) return [];
  const first = initials.indexOf(typed);
  return spoken.slice(first, first + typed.length).map(({ start }) => ({ start, end: start + 1 }));
}

function typos(words: Words, { typed }: Want): readonly Range[] {
  return words.filter(({ word }) => isNear(typed, word) || unlikeness(typed, word) !== undefined);
}

function nearWords(words: Words, { typed }: Want): readonly Range[] {
  return words.filter(({ word }) => isNear(typed, word));
}
