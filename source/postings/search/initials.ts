const unspoken = new Set(['of', 'the', 'and', 'for', 'a', 'an']);

/** Whether a word counts in an abbreviation: “of” and “the” do not. */
export function isSpoken(word: string): boolean {
  return !unspoken.has(word);
}

/** Two letters is the shortest, six the longest abbreviation that people use. */
const shortest = 2;
const longest = 6;

/** The first letters of a role's words, but for small ones: `ssre` for “Senior Service Reliability Engineer”. */
export function initialsOf(words: readonly string[]): string {
  return words
    .filter(isSpoken)
    .map((word) => word.slice(0, 1))
    .join('');
}

/** Whether an abbreviation stands for words next to each other, given the initials of all of them: `sre` does in `ssre`. */
export function abbreviates(abbreviation: string, initials: string): boolean {
  const { length } = abbreviation;
  return length >= shortest && length <= longest && initials.includes(abbreviation);
}
