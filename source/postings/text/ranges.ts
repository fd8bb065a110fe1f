import { fold } from './fold.ts';

/** One stretch of a text, as UTF-16 offsets; `end` is not part of it. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Every place where `needle` stands in `text`, whatever the case and accents, in order, as offsets into `text` itself. */
export function rangesOf(text: string, needle: string): readonly Range[] {
  const wanted = fold(needle);
  if (wanted === '') return [];
  const { folded, offsets } = foldWithOffsets(text);
  const found: Range[] = [];
  for (let at = folded.indexOf(wanted); at !== -1; at = folded.indexOf(wanted, at + wanted.length))
    found.push({ start: offsets[at] ?? 0, end: offsets[at + wanted.length] ?? text.length });
  return found;
}

/** The words of a text as they stand in it, with their offsets. */
export function wordRanges(text: string): readonly (Range & { readonly word: string })[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+[+#]*/gu)].map(({ 0: word, index }) => ({
    word: fold(word),
    start: index,
    end: index + word.length,
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

function foldWithOffsets(text: string): { folded: string; offsets: readonly number[] } {
  let folded = '';
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    const piece = fold(character);
    for (let i = 0; i < piece.length; i++) offsets.push(at);
    folded += piece;
    at += character.length;
  }
  offsets.push(text.length);
  return { folded, offsets };
}
