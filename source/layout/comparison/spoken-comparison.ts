import { uncomparedText } from '../../postings/comparison/bounded-text.ts';
import type { Comparison, ParagraphRow } from '../../postings/comparison/comparison.ts';
import type { Paragraph } from '../../postings/comparison/paragraphs.ts';
import { postingNames } from '../../postings/comparison/posting-names.ts';
import { fold } from '../../postings/text/fold.ts';

/** Postings that are compared in lines as they are spoken: the number of a posting stands before what it alone says. */
export function spokenComparison({ postings, facts, sections }: Comparison): readonly string[] {
  return [
    ...postingNames(postings).map((parts, at) => `${at + 1}. ${parts.join(', ')}.`),
    ...facts.map(({ label, values, differs }) => `${label}: ${differs ? each(values) : values[0]}`),
    ...sections.flatMap(({ headings, rows, uncompared }) => {
      const names = new Map(headings.flatMap((heading) => (heading ? [[fold(heading), heading]] : [])));
      return [
        `${[...names.values()].join(' or ')}:`,
        ...rows.flatMap(row),
        ...(uncompared ? [`${uncomparedText(uncompared)}.`] : []),
      ];
    }),
  ];
}

function each(values: readonly string[]): string {
  return values.map((value, at) => `${at + 1} ${value || 'unstated'}`).join('; ');
}

function row(compared: ParagraphRow): readonly string[] {
  if (compared.kind === 'same') return compared.paragraphs.map(spoken);
  return compared.columns.flatMap((column, at) =>
    column.map((paragraph) => `${at + 1}: ${spoken(paragraph)}`),
  );
}

function spoken({ text, sign }: Paragraph): string {
  return sign === '' || sign === '*' ? text : `${sign} ${text}`;
}
