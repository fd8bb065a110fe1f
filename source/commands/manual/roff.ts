import type { Part, Rows } from './manual.ts';

interface Head {
  readonly version: string;
  /** When this version came out, as `2026-11-24`. */
  readonly date: string;
}

/** A manual in roff, for the macros of man(7), as groff and mandoc read it. */
export function roff(parts: readonly Part[], { version, date }: Head): string {
  const head = `.TH NPM\\-JOBS 1 ${date} "npm\\-jobs ${version}" "User Commands"`;
  return `${[head, '.nh', ...parts.flatMap(partLines)].join('\n')}\n`;
}

function partLines({ title, paragraphs = [], rows = [] }: Part): readonly string[] {
  const between = title === 'synopsis' ? '.br' : '.PP';
  const text = paragraphs.flatMap((each, at) => (at === 0 ? lines(each) : [between, ...lines(each)]));
  return [`.SH ${escaped(title.toUpperCase())}`, ...text, ...rows.flatMap(rowLines)];
}

function rowLines({ heading, rows }: Rows): readonly string[] {
  const start = heading === undefined ? [] : [`.SS ${escaped(heading)}`];
  return [...start, ...rows.flatMap(([name, means]) => ['.TP', `\\fB${escaped(name)}\\fR`, ...lines(means)])];
}

/** Longer lines of a page are said to be bad style. */
const longestLine = 80;

/** A paragraph, in lines that are filled when the page is shown. */
function lines(text: string): readonly string[] {
  const found: string[] = [];
  for (const word of text.split(' ').map(escaped)) {
    const last = found.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= longestLine)
      found[found.length - 1] = `${last} ${word}`;
    else found.push(word);
  }
  return found.map((line) => line.replace(/^\./, '\\&.'));
}

/** A text in which nothing is a command of roff, a hyphen can be copied and searched for, and all is ASCII. */
function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll("'", '\\(aq')
    .replaceAll('`', '\\(ga')
    .replaceAll('^', '\\(ha')
    .replaceAll('~', '\\(ti')
    .replace(
      /[^\0-\x7f]/gu,
      (each) => `\\[u${(each.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
    );
}
