import { wordsOf } from './fold.ts';

const unspoken = new Set(['of', 'the', 'and', 'for', 'a', 'an']);

/** Words whose initials are taken; two letters is the shortest, six the longest abbreviation that people use. */
const shortest = 2;
const longest = 6;

/** Every abbreviation that a run of a role's words can have: “Senior Service Reliability Engineer” has `ssre`, `sre`, `ss` … */
export function initialsOf(role: string): readonly string[] {
  const letters = wordsOf(role)
    .filter((word) => !unspoken.has(word))
    .map((word) => word.slice(0, 1))
    .join('');
  const runs = new Set<string>();
  for (let start = 0; start < letters.length; start++)
    for (let length = shortest; length <= longest && start + length <= letters.length; length++)
      runs.add(letters.slice(start, start + length));
  return [...runs];
}

/** Which words of a role `abbreviation` stands for, as positions among all of its words; none if it stands for none. */
export function abbreviated(role: string, abbreviation: string): readonly number[] {
  const words = wordsOf(role).map((word, at) => ({
    at,
    letter: word.slice(0, 1),
    word,
  }));
  const spoken = words.filter(({ word }) => !unspoken.has(word));
  const start = spoken
    .map(({ letter }) => letter)
    .join('')
    .indexOf(abbreviation);
  const isOne = start !== -1 && abbreviation.length >= shortest && abbreviation.length <= longest;
  return isOne ? spoken.slice(start, start + abbreviation.length).map(({ at }) => at) : [];
}
