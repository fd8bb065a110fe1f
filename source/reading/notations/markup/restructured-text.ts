import { cleanText } from '../../../postings/text/clean.ts';
import type { ReadDocument } from '../../read-document.ts';
import { readPostingFiles } from '../markdown/read-posting-files.ts';
import { type Rewriting, rewritten } from './rewritten.ts';

/** The marks of reStructuredText as Markdown's, row by row; its headings have become Markdown's before. */
const rewriting: Rewriting = {
  title: /^# +(\S.*)$/,
  fact: /^:([\w -]+): +(\S.*)$/,
  rows: [
    [/^\.\. .*$/, () => ''],
    [/`([^`<>]+) <([^`<>\s]+)>`__?/g, (_, words = '', link = '') => `[${words}](${link})`],
    [/(?<!`):[\w-]+:`([^`]+)`/g, (_, words = '') => `\`${words}\``],
  ],
};

/** The posting in reStructuredText: its title, the fields under that, and its sections. */
export function readRestructuredText(text: string, file: string): ReadDocument {
  return readPostingFiles(rewritten(withHeadings(cleanText(text).split('\n')).join('\n'), rewriting), file);
}

const line = /^([=\-~^"'`*+#<>:._])\1{2,}\s*$/;

/** Rows with a line under them, or over them too, as headings; the sign of the line tells how deep, in the order of the signs. */
function withHeadings(rows: readonly string[]): readonly string[] {
  const signs: string[] = [];
  return rows.map((row, at) => {
    const [below, above] = [signOf(rows[at + 1], row), signOf(rows[at - 1], row)];
    if (below !== undefined && !line.test(row)) {
      const sign = `${below}${above === below ? ' over' : ''}`;
      if (!signs.includes(sign)) signs.push(sign);
      return `${'#'.repeat(Math.min(signs.indexOf(sign) + 1, 6))} ${row.trim()}`;
    }
    const isLine = signOf(row, rows[at - 1]) !== undefined || signOf(row, rows[at + 1]) !== undefined;
    return isLine && line.test(row) ? '' : row;
  });
}

/** The sign of a line that is long enough for a title. */
function signOf(row = '', title = ''): string | undefined {
  const words = title.trim();
  return words !== '' && !line.test(title) && row.trim().length >= words.length
    ? line.exec(row)?.[1]
    : undefined;
}
