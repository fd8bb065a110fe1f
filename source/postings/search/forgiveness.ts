import { fits, scoreOf } from './fits.ts';
import { beginsNear, isNear } from './near-words.ts';
import type { IndexedField } from './posting-index.ts';
import { unlikeness } from './typos.ts';
import type { IndexedWord } from './word-index.ts';
import { improve, type WordScores } from './word-scores.ts';

/** A near word counts beside what was typed if it is so many times as frequent. */
const farMore = 8;

/** Shorter words have so many near words that these say nothing. */
const shortestNear = 5;
const shortestBeginning = 4;

/** Words in one step of a search for typos. */
const wordsAStep = 500;

/** Adds words of roles and teams that are near to the one that was typed and far more frequent. */
export function addFrequent(scores: WordScores): void {
  const { typed } = scores.want;
  if (typed.length < shortestNear) return;
  const least = farMore * Math.max(1, scores.frequency);
  for (const { field, scores: ofTexts } of scores.fields) {
    if (!field.forgivesTypos) continue;
    for (const word of field.index.words)
      if (word.word[0] === typed[0] && isNear(typed, word.word) && countOf(word, field) >= least)
        improve(ofTexts, word.texts, scoreOf(fits.frequent, field.place));
  }
}

type Steps = Generator<undefined, void, void>;

/** Adds words of roles and teams that begin with something near to what was typed, a few milliseconds a step. */
export function addNear(scores: WordScores): Steps {
  if (scores.want.typed.length < shortestBeginning) return nothing();
  return addLike(scores, fits.near, (typed, word) =>
    beginsNear(typed, word) ? (unlikeness(typed, word) ?? 0.5) : undefined,
  );
}

/** Adds words of roles and teams that are like the one that was typed, a few milliseconds a step. */
export function addTypos(scores: WordScores): Steps {
  return addLike(scores, fits.typo, unlikeness);
}

function* nothing(): Steps {}

function* addLike(
  { want, fields }: WordScores,
  fit: number,
  unlike: (typed: string, word: string) => number | undefined,
): Steps {
  let step = 0;
  for (const { field, scores } of fields) {
    if (!field.forgivesTypos) continue;
    for (const { word, texts } of field.index.words) {
      if (++step % wordsAStep === 0) yield;
      const found = unlike(want.typed, word);
      if (found !== undefined) improve(scores, texts, scoreOf(fit, field.place, found));
    }
  }
}

/** Adds misspelled words of what stands around role and team: companies, places. */
export function addNearAround({ want: { typed }, fields }: WordScores): void {
  if (typed.length < shortestNear) return;
  for (const { field, scores } of fields)
    for (const { word, texts } of field.forgivesTypos ? [] : field.index.words)
      if (isNear(typed, word)) improve(scores, texts, scoreOf(fits.nearAround, field.place));
}

function countOf({ texts }: IndexedWord, { counts }: IndexedField): number {
  let count = 0;
  for (const number of texts) count += counts[number] ?? 0;
  return count;
}
