import { headingSource } from '../../../postings/section-markdown.ts';
import { asItem, isItem } from './bullets.ts';
import { headingIn, type PlainRow } from './plain-headings.ts';

/** What only a text in Markdown has: a heading, a fence, a table, a row that is only bold, a tag that begins a heading. */
const isMarked =
  /^ {0,3}(?:#{1,6} \S|```|~~~(?!~)|(\*\*|__)[^\s*_].*\1[:：]? *$|\|? *:?-{3,}:? *\|)|<(?:h[1-6]|summary)\b/im;

/**
 * Text in which nothing is marked as Markdown with what people mean by its rows: headings, items, and rows that end where
 * they end. It has as many rows as before. Text that has marks stays as it is.
 */
export function markdownOfPlain(text: string): string {
  if (isMarked.test(text)) return text;
  const rows = rowsOf(text);
  const found = rows.map((row, at) => (row.text === '' ? undefined : headingIn(rows, at)));
  return rows
    .map((row, at) => rowAsMarkdown(row, found[at], rows[at + 1], found[at + 1] !== undefined))
    .join('\n');
}

function rowsOf(text: string): readonly PlainRow[] {
  const rows = text.split('\n').map((each) => each.trimEnd());
  const widths = widthsOf(rows);
  return rows.map((row, at) => ({
    source: row,
    text: row.trim(),
    isItem: isItem(row),
    width: widths[at] ?? 0,
  }));
}

/** How wide the paragraph of each row is. */
function widthsOf(rows: readonly string[]): readonly number[] {
  const widths: number[] = [];
  for (let start = 0; start < rows.length; ) {
    let [end, width] = [start, 0];
    while (end < rows.length && rows[end]?.trim() !== '') width = Math.max(width, rows[end++]?.length ?? 0);
    for (let at = start; at < Math.max(end, start + 1); at++) widths.push(width);
    start = Math.max(end, start + 1);
  }
  return widths;
}

function rowAsMarkdown(
  row: PlainRow,
  heading: string | undefined,
  next: PlainRow | undefined,
  isBeforeHeading: boolean,
): string {
  if (heading !== undefined) return heading === '' ? '' : `## ${headingSource(heading)}`;
  if (row.text === '') return '';
  if (row.isItem) return asItem(row.source);
  // In plain text, indented rows are not code.
  const text = next?.isItem === false || next === undefined ? row.text : row.source.replace(/^ {4,}/, '   ');
  const goesOn = next !== undefined && next.text !== '' && !next.isItem && !isBeforeHeading;
  return goesOn && !isWrapped(row, next) ? `${text}  ` : text;
}

/** Whether a row ends only because the next word would not fit. */
function isWrapped(row: PlainRow, next: PlainRow): boolean {
  if (/^\p{L}[^:：]{0,30}[:：] /u.test(next.text)) return false;
  const [word = ''] = next.text.split(' ', 1);
  return row.width >= 40 && row.source.length + 1 + word.length > row.width;
}
