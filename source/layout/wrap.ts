import type { Options } from 'wrap-ansi';
import type { Range } from '../postings/text/ranges.ts';
import { narrowFullBreaks, narrowWordBreaks } from './narrow-breaks.ts';
import { wrapAnsi } from './wide-text.ts';
import { isNarrow } from './width.ts';

/** Says where a text in composed form (NFC) is broken into lines of at most `width` columns, never inside a grapheme. */
export type Breaks = (text: string, width: number) => readonly Range[];

/** What was found lately: while a person types and moves, the same texts are broken again for every key. */
const lately = new Map<string, readonly Range[]>();
const mostRemembered = 500;
const longestRemembered = 1000;

/** Between words; inside a word only if it is wider than a line. White space at a break belongs to no line. */
export const wordBreaks: Breaks = (text, width) => {
  if (text.length > longestRemembered) return betweenWords(text, width);
  const key = `${width} ${text}`;
  const known = lately.get(key);
  if (known) return known;
  const found = betweenWords(text, width);
  if (lately.size >= mostRemembered) lately.clear();
  lately.set(key, found);
  return found;
};

/** Wherever a line is full: for code, whose spaces all count. */
export const fullBreaks = breaking(narrowFullBreaks, { hard: true, wordWrap: false, trim: false });

/** Nowhere. */
export const noBreaks: Breaks = (text) => [{ start: 0, end: text.length }];

const betweenWords = breaking(narrowWordBreaks, { hard: true });

/** Breaks every line of a text: the short way if it is narrow, else as wrap-ansi does with these options. */
function breaking(narrowBreaks: Breaks, options: Options): Breaks {
  return (text, width) => {
    const rows: Range[] = [];
    let at = 0;
    for (const line of text.split('\n')) {
      const found = (isNarrow(line) ? narrowBreaks : wideBreaks(options))(line, Math.max(1, width));
      for (const { start, end } of found) rows.push({ start: at + start, end: at + end });
      at += line.length + 1;
    }
    return rows;
  };
}

function wideBreaks(options: Options): Breaks {
  return (line, width) => {
    let at = 0;
    return wrapAnsi(line, width, options)
      .split('\n')
      .map((row) => {
        const start = line.indexOf(row, at);
        at = start + row.length;
        return { start, end: at };
      });
  };
}
