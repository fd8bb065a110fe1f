import { fieldOf, fitOf, fits, noScore, unlikeOf } from './fits.ts';
import { addFrequent, addNear, addNearAround, addTypos } from './forgiveness.ts';
import { inRankOrder, rankEach } from './in-rank-order.ts';
import type { PostingIndex } from './posting-index.ts';
import type { Want } from './want.ts';
import { WordScores } from './word-scores.ts';
import { stemOf } from './word-stem.ts';

/** How well the words of a query fit what postings say outside of their sections. */
export interface Ranked {
  readonly wants: readonly Want[];
  /** Positions of the postings that every word fits, best first. */
  readonly found: Uint32Array;
  /** Whether a word, by its place in the query, fits the posting at a position. */
  readonly fits: (position: number, word: number) => boolean;
}

/** A ranking that is worked out a few milliseconds a step. */
export type Ranking = Generator<undefined, Ranked, void>;

/** Words this short have so many near words that only what stands there counts, when there is anything. */
const shortWord = 3;

/** The postings that every word fits, given the positions of all, newest first. Nobody who got what was typed wants what is like it, unless that is far more frequent. */
export function* rank(index: PostingIndex, newest: Uint32Array, wants: readonly Want[]): Ranking {
  const scores: WordScores[] = [];
  for (const want of wants) {
    const ofWord = new WordScores(want, index);
    scores.push(ofWord);
    yield;
    addFrequent(ofWord);
    yield;
  }
  const literal = yield* ranked(index, newest, scores);
  const unknown = scores.filter(({ isKnown }) => !isKnown);
  if (literal.found.length > 0 && unknown.length === 0) return literal;
  const mistyped = unknown.length > 0 ? unknown : scores.filter(canBeMistyped);
  for (const forgive of [addNear, addTypos]) {
    for (const each of mistyped) yield* forgive(each);
    const alike = yield* ranked(index, newest, scores);
    if (alike.found.length > 0) return alike;
  }
  for (const each of unknown) {
    addNearAround(each);
    yield;
  }
  return yield* ranked(index, newest, scores);
}

/** Known words are taken for mistyped where all of them together find nothing, but not places and not short ones. */
function canBeMistyped({ want, isKnownAround }: WordScores): boolean {
  return want.typed.length > shortWord && !isKnownAround;
}

/** What fits best; then whose role is just the words that were typed or begins with them, has more of it in the role, is more alike, is newer. */
function* ranked(index: PostingIndex, newest: Uint32Array, scores: readonly WordScores[]): Ranking {
  const fit = new Uint8Array(index.size);
  const rest = new Uint16Array(index.size);
  const parts: Uint16Array[] = [];
  for (const each of scores) {
    const part = each.best();
    parts.push(part);
    addScores(part, fit, rest);
    yield;
  }
  const starts = index.startsWith(scores.map(({ want }) => stemOf(want.typed)));
  yield;
  const rankings = yield* rankEach(newest, (position) => {
    const fitHere = fit[position] ?? fits.none;
    if (fitHere === fits.none) return undefined;
    const restHere = rest[position] ?? 0;
    const isWhole = restHere >> unlikeBits === 0 && index.roleLength(position) === scores.length;
    const start = Math.min(isWhole ? 1 : 2, starts(position));
    return ((fitHere * 3 + start) << restBits) | restHere;
  });
  return {
    wants: scores.map(({ want }) => want),
    found: yield* inRankOrder(rankings, rankBelow),
    fits: (position, word) => parts[word]?.[position] !== noScore,
  };
}

/** Bits that how unlike a word is takes; those above it add up the fields of all words. */
const unlikeBits = 4;

/** Bits that the fields of all words and their unlikeness take. */
const restBits = 10;

const rankBelow = (fits.none * 3 + 3) << restBits;

/** A posting is as good as its worst word. */
function addScores(scores: Uint16Array, fit: Uint8Array, rest: Uint16Array): void {
  for (let at = 0; at < scores.length; at++) {
    const score = scores[at] ?? noScore;
    const before = rest[at] ?? 0;
    const worst = fitOf(score);
    if (worst > (fit[at] ?? 0)) fit[at] = worst;
    const unlike = Math.max(unlikeOf(before), unlikeOf(score));
    rest[at] = (((before >> unlikeBits) + fieldOf(score)) << unlikeBits) | unlike;
  }
}
