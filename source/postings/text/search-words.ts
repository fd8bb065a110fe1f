import { fold } from './fold.ts';

/** What may be in a word that is not plain; a full stop at the end of one is no part of it. */
const special = /[&\x80-\uffff]|\.[a-z]/;
const plainWord = /[a-z0-9]+[+#]*/g;

const character = String.raw`[\p{L}\p{N}]`;
/** Scripts that put no spaces between words: beside letters of another script a word ends. */
const unspaced = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]`;

/** What is one word, the most special first: `r&d`, `.net`, `node.js`, a run of letters, `c++`. */
const anyWord = [
  `(?<!${character})\\p{L}{1,2}&\\p{L}{1,2}(?!${character})`,
  `(?<!${character})\\p{L} & \\p{L}(?!${character})`,
  `\\.net(?!${character})`,
  `[a-z0-9]+\\.js(?!${character})`,
  `${unspaced}+`,
  `(?:(?!${unspaced})${character})+[+#]*`,
].join('|');

let compiled: RegExp | undefined;

/** Most texts have plain words alone, and need no expression that takes a while to compile. */
function wordIn(folded: string): RegExp {
  if (!special.test(folded)) return plainWord;
  compiled ??= new RegExp(anyWord, 'gu');
  return compiled;
}

/** A word as it is compared, and where it stands in the folded text. */
export interface FoldedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text that is folded already, in order: `r&d`, `.net`, `c#` and `node.js`, which is `nodejs`, are one each. */
export function wordsInFolded(folded: string): readonly string[] {
  return special.test(folded)
    ? (folded.match(wordIn(folded)) ?? []).map(asCompared)
    : (folded.match(plainWord) ?? []);
}

/** As {@link wordsInFolded}, with their places. */
export function placesInFolded(folded: string): readonly FoldedWord[] {
  return [...folded.matchAll(wordIn(folded))].map(({ 0: word, index }) => ({
    word: asCompared(word),
    start: index,
    end: index + word.length,
  }));
}

/** The words of any text, folded. */
export function searchWordsIn(text: string): readonly string[] {
  return wordsInFolded(fold(text));
}

function asCompared(word: string): string {
  return word.replace(/ |(?<=.)\./g, '');
}
