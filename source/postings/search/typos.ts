import Fuse from 'fuse.js';

/**
 * A third of a word may be wrong. Measured on queries over npm's roles with Fuse's scale: with less, words of one typo or
 * two swapped letters are no longer found; with more, other words are.
 */
const threshold = 0.35;

/** How unlike a word is to the one that was typed, from 0 to less than 1; nothing if it is another word. Both folded. */
export function unlikeness(typed: string, word: string): number | undefined {
  const { isMatch, score } = Fuse.match(typed, word, { threshold });
  return isMatch ? score : undefined;
}
