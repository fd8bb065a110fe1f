import { cleanLine } from '../../../postings/text/clean.ts';
import { longestCell } from '../../limits.ts';

/** What a cell of a table says: its words, line by line, and where its links lead. */
export interface Cell {
  readonly lines: readonly string[];
  readonly links: readonly string[];
  /** Whether a sign in it says that the role is no longer open. */
  readonly isClosed: boolean;
}

/** Signs for whether and how one can apply, and for what a visa is needed; `↳` is said by itself. */
const signs = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u{FE0F}/gu;

/** The cell that some Markdown, or HTML in it, is. */
export function cellOf(source: string): Cell {
  const text = source.slice(0, longestCell);
  const links = [...text.matchAll(/(?<!!)\]\(<?([^()\s<>]+)|\bhref\s*=\s*["']([^"']+)["']/gi)].map(
    ([, markdown, html]) => (markdown ?? html ?? '').replaceAll('&amp;', '&'),
  );
  const words = text
    .replace(/<summary>[^<]*(?:<[^>]*>[^<]*)*?<\/summary>/gi, '')
    .replace(/<\/?br\s*\/?>|<\/(?:p|li|div)>/gi, '\n')
    .replace(/!\[[^\]]*\]\([^()]*\)|<[^<>]*>/g, '')
    .replace(/\[([^[\]]*)\]\([^()\s]*\)/g, '$1')
    .replace(/\*\*|__|`/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&');
  const lines = words.split('\n').map((line) => cleanLine(line.replace(signs, '')));
  return { lines: lines.filter((line) => line !== ''), links, isClosed: /[🔒❌⛔]/u.test(text) };
}
