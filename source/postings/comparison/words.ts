/** A word, a number or a sign of a text, as it is compared. */
export interface Word {
  readonly text: string;
  /** Whether a space stands before it. */
  readonly isApart: boolean;
}

/** Scripts that set no spaces between words: of these each character counts. */
const ideographs = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`;
const inside = String.raw`(?:(?!${ideographs})[\p{L}\p{N}\p{M}_])`;
const pattern = new RegExp(
  String.raw`(\s*)(${ideographs}\p{M}*|${inside}+(?:['’.,\-/&+@:]${inside}+)*[+#%]*|[^\s])`,
  'gu',
);

/** The words of a text in order. Punctuation stands alone, but for what joins two halves of a word: “don't”, “10,000”. */
export function wordsIn(text: string): readonly Word[] {
  return Array.from(text.matchAll(pattern), ([, space = '', word = '']) => ({
    text: word,
    isApart: space !== '',
  }));
}

/** Words as a text again. */
export function textOfWords(words: readonly Word[]): string {
  return words.map(({ text, isApart }, at) => (isApart && at > 0 ? ` ${text}` : text)).join('');
}

/** How much of two lists of words is the same, wherever it stands: 0 for nothing, 1 for all. */
export function likeness(one: readonly Word[], other: readonly Word[]): number {
  const counts = new Map<string, number>();
  for (const { text } of one) counts.set(text, (counts.get(text) ?? 0) + 1);
  let shared = 0;
  for (const { text } of other) {
    const left = counts.get(text) ?? 0;
    if (left > 0) shared++;
    counts.set(text, left - 1);
  }
  const all = one.length + other.length;
  return all === 0 ? 1 : (2 * shared) / all;
}
