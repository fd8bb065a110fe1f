import { fold } from './fold.ts';
import { placesInFolded } from './search-words.ts';

/** One stretch of a text, as UTF-16 offsets; `end` is not part of it. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Every place where `needle` stands in `text`, whatever the case and accents, in order, as offsets into `text` itself. */
export function rangesOf(text: string, needle: string): readonly Range[] {
  return [...eachRange(text, needle)];
}

/** As {@link rangesOf}, one after the other. */
export function* eachRange(text: string, needle: string): Generator<Range> {
  const wanted = fold(needle);
  if (wanted === '') return;
  const { folded, offsetOf } = foldWithOffsets(text);
  for (let at = folded.indexOf(wanted); at !== -1; at = folded.indexOf(wanted, at + wanted.length))
    yield { start: offsetOf(at), end: offsetOf(at + wanted.length) };
}

/** The words of a text, folded, each with its place in the text itself. */
export function wordRanges(text: string): readonly (Range & { readonly word: string })[] {
  const { folded, offsetOf } = foldWithOffsets(text);
  return placesInFolded(folded).map(({ word, start, end }) => ({
    word,
    start: offsetOf(start),
    end: offsetOf(end),
  }));
}

/** The same stretches in order, those that touch or overlap made one. */
export function mergeRanges(ranges: readonly Range[]): readonly Range[] {
  const merged: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && range.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else merged.push(range);
  }
  return merged;
}

const ascii = /^[\0-\x7f]*$/;

interface Folded {
  readonly folded: string;
  readonly offsetOf: (folded: number) => number;
}

/** Shorter texts are folded at once; of longer ones so many characters are kept, as several words are looked for in each. */
const longText = 1000;
const mostKept = 4_000_000;

const kept = new Map<string, Folded>();
let keptCharacters = 0;

function foldWithOffsets(text: string): Folded {
  if (text.length < longText) return foldAnew(text);
  const known = kept.get(text);
  if (known) return known;
  if (keptCharacters > mostKept) {
    kept.clear();
    keptCharacters = 0;
  }
  const folded = foldAnew(text);
  kept.set(text, folded);
  keptCharacters += text.length;
  return folded;
}

/** The folded text, and for each of its offsets the one in the text itself. */
function foldAnew(text: string): Folded {
  if (ascii.test(text)) return { folded: fold(text), offsetOf: (offset) => offset };
  let folded = '';
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    const piece = fold(character);
    for (let i = 0; i < piece.length; i++) offsets.push(at);
    folded += piece;
    at += character.length;
  }
  return { folded, offsetOf: (offset) => offsets[offset] ?? text.length };
}
