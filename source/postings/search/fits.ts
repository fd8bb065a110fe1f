/**
 * How well a word of a query fits something that a posting says, best first. In the role and the team a word may be unlike
 * what stands there; in all that is around them it comes after what fits those.
 */
export const fits = {
  /** In role or team: the word itself, a short form of it, its beginning, its initials, a part of a longer word. */
  whole: 0,
  start: 1,
  initials: 2,
  inside: 3,
  /** There: a word near to it that is far more frequent. */
  frequent: 4,
  /** Around: the word itself. */
  wholeAround: 5,
  /** In role or team: a word that begins with something near to it. */
  near: 6,
  startAround: 7,
  typo: 8,
  insideAround: 9,
  nearAround: 10,
  none: 11,
} as const;

/** A fit, where it is (0 the role, then team, company and places, employment), and how unlike, as one number: lower is better. */
export type Score = number;

/** Nothing fits. */
export const noScore: Score = fits.none << 6;

const mostUnlike = 15;

/** The score of a fit; `unlike` goes from 0 to less than 1. */
export function scoreOf(fit: number, field: number, unlike = 0): Score {
  return (fit << 6) | (field << 4) | Math.min(mostUnlike, Math.floor(unlike * (mostUnlike + 1)));
}

export const fitOf = (score: Score): number => score >> 6;
export const fieldOf = (score: Score): number => (score >> 4) & 3;
export const unlikeOf = (score: Score): number => score & mostUnlike;
