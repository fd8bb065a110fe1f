import { fieldOf, fitOf, fits, noScore, unlikeOf } from './fits.ts';
import { addFrequent, addNearAround, addTypos } from './forgiveness.ts';
import type { PostingIndex } from './posting-index.ts';
import type { Want } from './wants.ts';
import { rowOf } from './word-index.ts';
import { WordScores } from './word-scores.ts';
import { stemOf } from './word-stem.ts';

/** Positions of postings, best first; worked out a few milliseconds a step. */
export type Ranking = Generator<void, readonly number[], void>;

/** Words this short have so many near words that only what stands there counts, when there is anything. */
const shortWord = 3;

/** The postings that every word fits. Nobody who got what was typed wants what is like it, unless that is far more frequent. */
export function* rank(index: PostingIndex, wants: readonly Want[]): Ranking {
  const scores: WordScores[] = [];
  for (const want of wants) {
    const ofWord = new WordScores(want, index);
    scores.push(ofWord);
    yield;
    addFrequent(ofWord);
    yield;
  }
  const literal = yield* ranked(index, scores);
  const unknown = scores.filter(({ isKnown }) => !isKnown);
  if (literal.length > 0 && unknown.length === 0) return literal;
  for (const each of unknown.length > 0 ? unknown : scores.filter(canBeMistyped)) yield* addTypos(each);
  const alike = yield* ranked(index, scores);
  if (alike.length > 0) return alike;
  for (const each of unknown) {
    addNearAround(each);
    yield;
  }
  return yield* ranked(index, scores);
}

/** Known words are taken for mistyped where all of them together find nothing, but not places and not short ones. */
function canBeMistyped({ want, isKnownAround }: WordScores): boolean {
  return want.typed.length > shortWord && !isKnownAround;
}

/** What fits best; then whose role begins as it was typed, has more of it in the role, is more alike, is newer. */
function* ranked(index: PostingIndex, scores: readonly WordScores[]): Ranking {
  const fit = new Uint8Array(index.size);
  const rest = new Uint16Array(index.size);
  for (const each of scores) {
    addScores(each.best(), fit, rest);
    yield;
  }
  const found = index.newest.positions().filter((position) => fit[position] !== fits.none);
  yield;
  const row = rowOf(scores.map(({ want }) => stemOf(want.typed)));
  const ranks = new Map<number, number[]>();
  for (const position of found) {
    const better = (fit[position] ?? 0) * 3 + index.startOf(position, row);
    const of = better * restBelow + (rest[position] ?? 0);
    const same = ranks.get(of);
    if (same) same.push(position);
    else ranks.set(of, [position]);
  }
  yield;
  return [...ranks.keys()].sort((a, b) => a - b).flatMap((of) => ranks.get(of) ?? []);
}

/** More than the fields of all words and their unlikeness ever come to. */
const restBelow = 2 ** 16;

/** A posting is as good as its worst word. */
function addScores(scores: Uint16Array, fit: Uint8Array, rest: Uint16Array): void {
  for (let at = 0; at < scores.length; at++) {
    const score = scores[at] ?? noScore;
    const before = rest[at] ?? 0;
    fit[at] = Math.max(fit[at] ?? 0, fitOf(score));
    rest[at] = (((before >> 4) + fieldOf(score)) << 4) | Math.max(unlikeOf(before), unlikeOf(score));
  }
}
