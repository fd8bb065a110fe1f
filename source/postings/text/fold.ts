const marks = /\p{M}+/gu;
const ascii = /^[\0-\x7f]*$/;
const word = /[\p{L}\p{N}]+[+#]*/gu;
const ownership = /[™℠®©]/g;

/**
 * The text as it is compared: lower case, without accents, letters of every width and joined letters as plain ones. Not made
 * for display: its length may differ.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ascii.test(lower)) return lower;
  const plain = lower.replace(ownership, '').normalize('NFKD').toLowerCase();
  return plain.replace(marks, '').normalize('NFC');
}

/** The folded words of a text, in order: runs of letters and digits, `c++` and `c#` whole. */
export function wordsOf(text: string): string[] {
  return fold(text).match(word) ?? [];
}

/** Whether words of `text` standing next to each other begin with the words of `start`, as `web serv` begins “Web services”. */
export function startsWord(text: string, start: string): boolean {
  return ` ${wordsOf(text).join(' ')}`.includes(` ${wordsOf(start).join(' ')}`);
}
