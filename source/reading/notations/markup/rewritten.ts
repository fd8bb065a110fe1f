import { cleanText } from '../../../postings/text/clean.ts';
import { longestMarkupRow } from '../../limits.ts';

/** How rows of a notation are written in Markdown. */
export interface Rewriting {
  /** The row with the title, and one with a name and a value under it. */
  readonly title: RegExp;
  readonly fact: RegExp;
  readonly rows: readonly (readonly [pattern: RegExp, row: (...found: string[]) => string])[];
}

/** A text as Markdown, with as many rows: its title and what is said under it as rows such as `Title: Baker`. */
export function rewritten(text: string, { title, fact, rows }: Rewriting): string {
  let isHead = true;
  return cleanText(text)
    .split('\n')
    .map((row) => {
      const [, name] = (isHead && title.exec(row)) || [];
      if (name !== undefined) return `Title: ${name.replace(/[.,;]+$/, '')}`;
      const [, key, other, value] = (isHead && fact.exec(row)) || [];
      if (key !== undefined || other !== undefined) return `${key ?? other}: ${value ?? other}`;
      isHead &&= row.trim() === '';
      if (row.length > longestMarkupRow) return row;
      return rows.reduce((written, [pattern, change]) => written.replace(pattern, change), row);
    })
    .join('\n');
}
