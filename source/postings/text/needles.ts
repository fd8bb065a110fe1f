import { eachRange, type Range, rangesOf } from './ranges.ts';

/** A text to find: anywhere, or where a word begins, or where just this word stands. */
export interface Needle {
  readonly text: string;
  readonly at: 'anywhere' | 'start of a word' | 'a whole word';
}

const wordCharacter = /[\p{L}\p{N}]/u;
/** Where no spaces stand between words, a word may begin anywhere. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;

/** Every place where a needle stands in a text, whatever the case and accents, in order. */
export function needleRanges(text: string, { text: wanted, at }: Needle): readonly Range[] {
  const found = rangesOf(text, wanted);
  return at === 'anywhere'
    ? found
    : found.filter(({ start, end }) => isWord(text, start, end, at === 'a whole word'));
}

/** The first place where a needle stands in a text; nothing if there is none. */
export function firstRange(text: string, { text: wanted, at }: Needle): Range | undefined {
  for (const range of eachRange(text, wanted))
    if (at === 'anywhere' || isWord(text, range.start, range.end, at === 'a whole word')) return range;
  return undefined;
}

/** Whether a needle, folded already, stands in a folded text. */
export function hasNeedle(folded: string, { text, at }: Needle): boolean {
  for (let start = folded.indexOf(text); start !== -1; start = folded.indexOf(text, start + 1))
    if (at === 'anywhere' || isWord(folded, start, start + text.length, at === 'a whole word')) return true;
  return false;
}

function isWord(text: string, start: number, end: number, isWhole: boolean): boolean {
  const first = text[start] ?? '';
  const begins =
    unspaced.test(first) || !wordCharacter.test(first) || !wordCharacter.test(text[start - 1] ?? ' ');
  return begins && !(isWhole && /[\p{L}\p{N}+#]/u.test(text[end] ?? ' '));
}
