const marks = /\p{M}+/gu;

/** ASCII, and the dashes, quotes and bullets of print, which stay as they are. */
const plain = /^[\0-\x7f\u2010\u2012-\u2016\u2018-\u2022]*$/;
const word = /[\p{L}\p{N}]+[+#]*/gu;
const ownership = /[™℠®©]/g;

/**
 * The text as it is compared: lower case, without accents, letters of every width and joined letters as plain ones. Not made
 * for display: its length may differ.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (plain.test(lower)) return lower;
  const decomposed = lower.replace(ownership, '').normalize('NFKD').toLowerCase();
  return decomposed.replace(marks, '').normalize('NFC');
}

/** The folded words of a text, in order: runs of letters and digits, `c++` and `c#` whole. */
export function wordsOf(text: string): string[] {
  return fold(text).match(word) ?? [];
}

/** Whether words of `text` standing next to each other begin with the words of `start`, as `web serv` begins “Web services”. */
export function startsWord(text: string, start: string): boolean {
  return ` ${wordsOf(text).join(' ')}`.includes(` ${wordsOf(start).join(' ')}`);
}
