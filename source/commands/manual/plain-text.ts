import { wordBreaks } from '../../layout/wrap.ts';
import type { Part, Rows } from './manual.ts';

/** Columns that names may take before what they mean stands in a line of its own. */
const longestName = 30;

/** A part of the manual as lines of plain text, at most as wide as said. */
export function plainText({ title, paragraphs = [], rows = [] }: Part, width: number): string {
  const text = paragraphs.flatMap((each) => indented(each, 2, width));
  const lines = rows.flatMap((each) => rowLines(each, width));
  return [`${title[0]?.toUpperCase()}${title.slice(1)}`, ...text, ...lines]
    .map((line) => `${line}\n`)
    .join('');
}

function rowLines({ heading, rows }: Rows, width: number): readonly string[] {
  const fitting = rows.map(([name]) => name.length).filter((length) => length <= longestName);
  const column = fitting.reduce((most, length) => Math.max(most, length), 0) + 4;
  const lines = rows.flatMap(([name, means]) => {
    const [first = '', ...others] = indented(means, column, width);
    const start = `  ${name}`;
    return start.length < column - 1
      ? [start.padEnd(column) + first.slice(column), ...others]
      : [start, first, ...others];
  });
  return heading === undefined ? lines : ['', `  ${heading}`, ...lines];
}

function indented(text: string, column: number, width: number): readonly string[] {
  return wordBreaks(text, Math.max(20, width - column)).map(
    ({ start, end }) => `${' '.repeat(column)}${text.slice(start, end)}`,
  );
}
