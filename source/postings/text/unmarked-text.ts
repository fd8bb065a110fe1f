/** A line of words as they are read, with no more than a bullet before them. */
const plainLine = /^(?: {0,3}(?:[-*+] {1,4})?(?![0-9]+[.)])[\p{L}\p{N}("'“‘$€£][^\\`*_[\]<~@\t]*)?$/u;

/** What is more than it looks like, wherever it stands. */
const mayBeMarked = /&#?\w+;|:\/\/|www\./i;

const bullet = /^ *(?:[-*+] +)?/;

/**
 * The words of a Markdown text in which nothing is marked but the items of lists, a space apart; undefined if it takes a parser
 * to know them. Most of what postings say is so, and parsers take milliseconds to load.
 */
export function unmarkedText(markdown: string): string | undefined {
  const lines = markdown.split(/\r\n?|\n/);
  if (mayBeMarked.test(markdown) || !lines.every((line) => plainLine.test(line))) return undefined;
  return lines
    .map((line) => line.replace(bullet, ''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
