import type { Range } from '../postings/text/ranges.ts';
import { wideFullBreaks } from './wide-text.ts';
import { isNarrow, textWidth } from './width.ts';
import { breakBetweenWords, type Measure, narrowMeasure } from './word-breaks.ts';

/** Says where a text in composed form (NFC) is broken into lines of at most `width` columns, never inside what is read as one character. */
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
export const fullBreaks = breaking((line, width, measure) => measure.fullBreaks(line, width));

/** Nowhere. */
export const noBreaks: Breaks = (text) => [{ start: 0, end: text.length }];

const betweenWords = breaking(breakBetweenWords);

const wideMeasure: Measure = { widthOf: textWidth, fullBreaks: wideFullBreaks };

/** Breaks every line of a text. */
function breaking(breakLine: (line: string, width: number, measure: Measure) => readonly Range[]): Breaks {
  return (text, width) => {
    const rows: Range[] = [];
    let at = 0;
    for (const line of text.split('\n')) {
      const measure = isNarrow(line) ? narrowMeasure : wideMeasure;
      for (const { start, end } of breakLine(line, Math.max(1, width), measure))
        rows.push({ start: at + start, end: at + end });
      at += line.length + 1;
    }
    return rows;
  };
}
