import wrapAnsi, { type Options } from 'wrap-ansi';
import type { Range } from '../postings/text/ranges.ts';

/** Says where a text in composed form (NFC) is broken into lines of at most `width` columns, never inside a grapheme. */
export type Breaks = (text: string, width: number) => readonly Range[];

/** What was found lately: while a person types and moves, the same texts are broken again for every key. */
const lately = new Map<string, readonly Range[]>();
const mostRemembered = 500;
const longestRemembered = 1000;

/** Between words; inside a word only if it is wider than a line. White space at a break belongs to no line. */
export const wordBreaks: Breaks = (text, width) => {
  if (text.length > longestRemembered) return breaks(text, width, { hard: true });
  const key = `${width} ${text}`;
  const known = lately.get(key);
  if (known) return known;
  const found = breaks(text, width, { hard: true });
  if (lately.size >= mostRemembered) lately.clear();
  lately.set(key, found);
  return found;
};

/** Wherever a line is full: for code, whose spaces all count. */
export const fullBreaks: Breaks = (text, width) =>
  breaks(text, width, { hard: true, wordWrap: false, trim: false });

/** Nowhere. */
export const noBreaks: Breaks = (text) => [{ start: 0, end: text.length }];

function breaks(text: string, width: number, options: Options): readonly Range[] {
  let at = 0;
  return wrapAnsi(text, Math.max(1, width), options)
    .split('\n')
    .map((line) => {
      const start = text.indexOf(line, at);
      const end = start + line.length;
      at = text[end] === '\n' ? end + 1 : end;
      return { start, end };
    });
}
