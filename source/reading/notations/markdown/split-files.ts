import { longestComment } from '../../limits.ts';

/** One of several posting files in a text, and the number of lines before it. */
export interface FileInText {
  readonly text: string;
  readonly line: number;
}

/** The posting files in a text, one after the other; each but the first begins with front matter that names a role. */
export function splitFiles(text: string): readonly FileInText[] {
  const rows = text.split('\n');
  const starts = startsIn(rows);
  const files = starts.map((line, at) => ({ text: rows.slice(line, starts[at + 1]).join('\n'), line }));
  return files.filter((file, at) => at > 0 || files.length === 1 || !isSilent(file.text));
}

/** Whether a text is empty or only comments. */
function isSilent(text: string): boolean {
  return (text.length > longestComment ? text : text.replace(/<!--.*?-->/gs, '')).trim() === '';
}

/** A section's text with nothing in it that would begin another file where the section is printed. */
export function withoutStarts(text: string): string {
  if (!text.includes('---')) return text;
  const rows = ['', ...text.split('\n')];
  let [namesRole, isClosed] = [false, false];
  // From the bottom up: changing a border makes the block above it longer.
  for (let at = rows.length - 1; at > 0; at--) {
    const row = rows[at] ?? '';
    if (isBorder(row) && namesRole && (isClosed || isBlank(rows[at - 1]))) rows[at] = `${row.trimEnd()}-`;
    else if (isBorder(row) || isBlank(row)) [namesRole, isClosed] = [false, isBorder(row)];
    else namesRole ||= isRole(row);
  }
  return rows.slice(1).join('\n');
}

function startsIn(rows: readonly string[]): readonly number[] {
  const starts = [0];
  let at = 0;
  while (at < rows.length) {
    const begins = at === 0 ? isBorder(rows[0]) : isStart(rows, at);
    const end = begins ? nextBorder(rows, at + 1) : at;
    if (end === -1) break;
    if (begins && at > 0) starts.push(at);
    // In front matter nothing begins.
    at = end + 1;
  }
  return starts;
}

/**
 * Whether front matter begins in a row: a border, and among what is right under it a role. Where files were put together
 * with no empty row between them, it must also be seen to end.
 */
function isStart(rows: readonly string[], at: number): boolean {
  if (!isBorder(rows[at])) return false;
  let end = at + 1;
  while (end < rows.length && !isBorder(rows[end]) && !isBlank(rows[end])) end++;
  return rows.slice(at + 1, end).some(isRole) && (isBlank(rows[at - 1]) || isBorder(rows[end]));
}

function nextBorder(rows: readonly string[], from: number): number {
  let at = from;
  while (at < rows.length && !isBorder(rows[at])) at++;
  return at < rows.length ? at : -1;
}

function isBorder(row = ''): boolean {
  return /^--- *$/.test(row);
}

function isBlank(row = ''): boolean {
  return row.trim() === '';
}

function isRole(row: string): boolean {
  return /^(?:role|title):/i.test(row);
}
