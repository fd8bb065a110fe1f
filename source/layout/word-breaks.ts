import type { Range } from '../postings/text/ranges.ts';

/** How a text of one line is measured, and how it is broken if every line is to be full. */
export interface Measure {
  widthOf(text: string): number;
  fullBreaks(text: string, width: number): readonly Range[];
}

/** Where a text of one line is broken between its words; a word that is wider than a line is broken inside. */
export function breakBetweenWords(text: string, width: number, measure: Measure): readonly Range[] {
  const rows: Range[] = [];
  const first = Math.max(0, text.search(/[^ ]/));
  let row: Range = { start: first, end: first };
  let taken = 0;
  for (const { 0: word, index } of text.matchAll(/[^ ]+/g)) {
    const end = index + word.length;
    const wide = measure.widthOf(word);
    const before = taken + index - row.end;
    if (before + wide <= width) {
      [row, taken] = [{ start: row.start, end }, before + wide];
      continue;
    }
    const from = isWorthBeginning(wide, before, width) ? row.start : index;
    if (from === index && row.end > row.start) rows.push(row);
    for (const piece of measure.fullBreaks(text.slice(from, end), width))
      rows.push({ start: from + piece.start, end: from + piece.end });
    row = rows.pop() ?? row;
    taken = measure.widthOf(text.slice(row.start, row.end));
  }
  return [...rows, row.end > row.start ? row : { start: 0, end: 0 }];
}

/** Whether a word takes several lines, but fewer if it begins in a row in which so many columns are taken. */
function isWorthBeginning(wide: number, taken: number, width: number): boolean {
  const here = 1 + Math.floor((wide - (width - taken) - 1) / width);
  return wide > width && Math.floor((wide - 1) / width) >= here;
}

/** How a text is measured in which every character takes one column. */
export const narrowMeasure: Measure = {
  widthOf: ({ length }) => length,
  fullBreaks(text, width) {
    const rows: Range[] = [];
    for (let start = 0; start === 0 || start < text.length; start += width)
      rows.push({ start, end: Math.min(start + width, text.length) });
    return rows;
  },
};
