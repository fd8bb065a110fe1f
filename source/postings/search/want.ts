import { longestForm, type OtherForms, otherFormsOf } from './short-forms.ts';
import { stemOf } from './word-stem.ts';

/** A word of a query, and everything that is the same as it. */
export interface Want {
  /** The word as it was typed, folded. */
  readonly typed: string;
  /** Single words that are the same, without their endings: the word itself, its short or long forms. */
  readonly stems: ReadonlySet<string>;
  /** What it was typed in without a space, folded, if there are more words in that: `part-time` for `time`. */
  readonly within?: string;
  /** Several words in a row that are the same, without their endings: “software engineer” for `swe`. */
  readonly phrases: readonly (readonly string[])[];
}

/** The words as wants; neighbours may be one word, or what a short form stands for. */
export function wantsIn(words: readonly string[]): readonly Want[] {
  const stems = words.map(stemOf);
  const wants = words.map((typed, at) => ({
    typed,
    stems: new Set([stems[at] ?? typed]),
    phrases: [] as string[][],
  }));
  const also = (from: number, count: number, other: readonly string[]) => {
    for (const want of wants.slice(from, from + count))
      if (other.length > 1) want.phrases.push([...other]);
      else want.stems.add(other[0] ?? '');
  };
  words.forEach((word, at) => {
    for (const [count, other] of formsFrom(stems.slice(at))) also(at, count, other);
    for (const other of otherFormsOf([word.replace(/^(.{2})s$/, '$1')])) also(at, 1, other);
    also(at, 1, [word.endsWith('js') && word.length > 4 ? word.slice(0, -2) : `${word}js`]);
    const next = words[at + 1];
    if (next !== undefined) also(at, 2, [stemOf(word + next)]);
    for (const other of withAndSign(words.slice(at, at + 3))) also(at, 3, other);
  });
  return wants;
}

/** Other forms of the first words, of one or more of them, each with how many words it stands for. */
function formsFrom(stems: readonly string[]): readonly (readonly [number, readonly string[]])[] {
  const counts = Array.from({ length: Math.min(longestForm, stems.length) }, (_, at) => at + 1);
  return counts.flatMap((count) =>
    otherFormsOf(stems.slice(0, count)).map((other) => [count, other] as const),
  );
}

/** `r&d` for `r and d`, and what that is in long. */
function withAndSign([first = '', and = '', second = '']: readonly string[]): OtherForms {
  const areShort = [first, second].every((word) => /^\p{L}{1,2}$/u.test(word));
  if (!areShort || and !== 'and') return [];
  const joined = [`${first}&${second}`];
  return [joined, ...otherFormsOf(joined)];
}

/** Shorter words are not taken for two that are written as one. */
const shortestPair = 5;

/** The two words that one may stand for: “front end” for `frontend`. */
export function pairsOf(typed: string): readonly (readonly string[])[] {
  if (typed.length < shortestPair) return [];
  return Array.from({ length: typed.length - 1 }, (_, at) =>
    [typed.slice(0, at + 1), typed.slice(at + 1)].map(stemOf),
  );
}
