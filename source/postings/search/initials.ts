import { wordsOf } from '../text/fold.ts';

const unspoken = new Set(['of', 'the', 'and', 'for', 'a', 'an']);

/** Two letters is the shortest, six the longest abbreviation that people use. */
const shortest = 2;
const longest = 6;

/** The first letters of a role's words, but for small ones: `ssre` for “Senior Service Reliability Engineer”. */
export function initialsOf(words: readonly string[]): string {
  return words
    .filter((word) => !unspoken.has(word))
    .map((word) => word.slice(0, 1))
    .join('');
}

/** Whether an abbreviation stands for words next to each other, given the initials of all of them: `sre` does in `ssre`. */
export function abbreviates(abbreviation: string, initials: string): boolean {
  const { length } = abbreviation;
  return length >= shortest && length <= longest && initials.includes(abbreviation);
}

/** Which words of a role `abbreviation` stands for, as positions among all of its words; none if it stands for none. */
export function abbreviated(role: string, abbreviation: string): readonly number[] {
  const words = wordsOf(role);
  const initials = initialsOf(words);
  if (!abbreviates(abbreviation, initials)) return [];
  const spoken = [...words.keys()].filter((at) => !unspoken.has(words[at] ?? ''));
  const start = initials.indexOf(abbreviation);
  return spoken.slice(start, start + abbreviation.length);
}
