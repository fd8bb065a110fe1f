import { cleanLine } from '../../postings/text/clean.ts';
import { rowFor } from '../records/fact-names.ts';

/** What stands between cells: the one that the first line has most of. */
export function delimiterOf(text: string): string {
  const counts = [',', ';', '\t', '|'].map((mark) => [mark, firstLine(text).split(mark).length] as const);
  const [delimiter = ','] = counts.reduce((most, each) => (each[1] > most[1] ? each : most));
  return delimiter;
}

/** The names of the columns; none if there is more than one line in one of them. */
export function namesInHeader(text: string): readonly string[] {
  return firstLine(text)
    .split(delimiterOf(text))
    .map((cell) =>
      cleanLine(
        cell
          .trim()
          .replace(/^"(.*)"$/, '$1')
          .replaceAll('""', '"'),
      ),
    );
}

/** Longer names are sentences. */
const longestName = 40;

/** Whether a text begins with the names of columns, one of them a role's, and has as many cells below them. */
export function isCsv(text: string, ending: string): boolean {
  if (!['', 'txt', 'csv', 'tsv'].includes(ending)) return false;
  const names = namesInHeader(text);
  const isHeader =
    names.length > 1 && names.every((name) => name.length <= longestName && !/[.!?#*]/.test(name));
  const known = names.map((name) => rowFor(name)?.name).filter((name) => name !== undefined);
  if (!isHeader || !known.includes('role') || known.length < 2) return false;
  const [, second = ''] = text.slice(0, 10_000).split(/\r?\n|\r/, 2);
  return second.split(delimiterOf(text)).length >= names.length || second.includes('"');
}

function firstLine(text: string): string {
  return /^[^\r\n]*/.exec(text.slice(0, 10_000))?.[0] ?? '';
}
