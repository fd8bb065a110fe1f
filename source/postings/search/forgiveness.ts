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

/** Adds words of roles and teams that are like the one that was typed, a few milliseconds a step. */
export function* addTypos({ want, fields }: WordScores): Generator<undefined, void, void> {
  let step = 0;
  for (const { field, scores } of fields) {
    if (!field.forgivesTypos) continue;
    for (const { word, texts } of field.index.words) {
      if (++step % wordsAStep === 0) yield;
      const likeness = likenessOf(want.typed, word);
      if (likeness) improve(scores, texts, scoreOf(likeness.fit, field.place, likeness.unlike));
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

function likenessOf(
  typed: string,
  word: string,
): { readonly fit: number; readonly unlike: number } | undefined {
  const unlike = unlikeness(typed, word);
  if (typed.length >= shortestBeginning && beginsNear(typed, word))
    return { fit: fits.near, unlike: unlike ?? 0.5 };
  return unlike === undefined ? undefined : { fit: fits.typo, unlike };
}

function countOf({ texts }: IndexedWord, { counts }: IndexedField): number {
  let count = 0;
  for (const number of texts) count += counts[number] ?? 0;
  return count;
}
