import type { Range } from '../postings/text/ranges.ts';

/** Where a narrow text of one line is broken between its words; a word that is wider than a line is broken inside. */
export function narrowWordBreaks(text: string, width: number): readonly Range[] {
  const rows: Range[] = [];
  let row: Range | undefined;
  for (const { 0: word, index } of text.matchAll(/[^ ]+/g)) {
    const end = index + word.length;
    if (row && end - row.start <= width) {
      row = { start: row.start, end };
      continue;
    }
    const from: number =
      row && word.length > width && isWorthBeginning(word.length, row, index, width) ? row.start : index;
    if (row && from === index) rows.push(row);
    const pieces = narrowFullBreaks(text.slice(from, end), width);
    for (const piece of pieces) rows.push({ start: from + piece.start, end: from + piece.end });
    row = rows.pop();
  }
  return row ? [...rows, row] : [{ start: 0, end: 0 }];
}

/** Whether a word that takes several lines takes fewer if it begins in a row that has other words. */
function isWorthBeginning(length: number, row: Range, start: number, width: number): boolean {
  const room = width - (start - row.start);
  const here = 1 + Math.floor((length - room - 1) / width);
  return Math.floor((length - 1) / width) >= here;
}

/** Where a narrow text of one line is broken if every line is to be full. */
export function narrowFullBreaks(text: string, width: number): readonly Range[] {
  const rows: Range[] = [];
  for (let start = 0; start === 0 || start < text.length; start += width)
    rows.push({ start, end: Math.min(start + width, text.length) });
  return rows;
}
