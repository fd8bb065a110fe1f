/** What a spreadsheet would take for a formula; and what was kept from that before. */
const formulaLike = /^'*[=+\-@\t\r]/;

/**
 * Rows as CSV (RFC 4180), each cell text. A cell that a spreadsheet would take for a formula gets an apostrophe in front;
 * {@link csvRows} takes it away again.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** Rows by the names of their columns as CSV, with the names in the first line. */
export function csvTable(rows: readonly Readonly<Record<string, string | number | undefined>>[]): string {
  const names = Object.keys(rows[0] ?? {});
  return csvText([names, ...rows.map((row) => names.map((name) => String(row[name] ?? '')))]);
}

function cell(text: string): string {
  const safe = formulaLike.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The rows of a CSV, each with the number of the line that it begins in, counted from 1. Commas, semicolons or tabs are between cells, whichever the first line has most of. */
export function csvRows(
  text: string,
): readonly { readonly line: number; readonly cells: readonly string[] }[] {
  const apart = separatorOf(text);
  const rows: { line: number; cells: string[] }[] = [];
  // One step a cell: what it is, and what stands behind it.
  const pattern = new RegExp(`(?:"((?:[^"]|"")*)"?|([^${apart}\\r\\n]*))(${apart}|\\r\\n?|\\n|$)`, 'gy');
  pattern.lastIndex = text.startsWith('\uFEFF') ? 1 : 0;
  let line = 1;
  let row = { line, cells: [] as string[] };
  while (pattern.lastIndex < text.length || row.cells.length > 0) {
    const [whole = '', quoted, plain = '', end = ''] = pattern.exec(text) ?? [];
    row.cells.push(unguarded(quoted?.replaceAll('""', '"') ?? plain));
    line += whole.match(/\r\n?|\n/g)?.length ?? 0;
    if (end === apart) continue;
    if (row.cells.some((each) => each !== '')) rows.push(row);
    row = { line, cells: [] };
    if (end === '' && pattern.lastIndex === 0) break;
  }
  return rows;
}

function unguarded(text: string): string {
  return text.startsWith("'") && formulaLike.test(text) ? text.slice(1) : text;
}

function separatorOf(text: string): string {
  const [first = ''] = text.split(/\r|\n/, 1);
  const count = (sign: string) => first.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
