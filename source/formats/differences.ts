import { differenceSheet } from '../layout/comparison/difference-sheet.ts';
import { type Line, textOf } from '../layout/line.ts';
import { longestLine } from '../layout/measures.ts';
import type { TextDifferences } from '../postings/comparison/text-differences.ts';
import { headingSource } from '../postings/section-markdown.ts';
import type { OutputStyle } from './format.ts';
import type { FormatRow } from './index.ts';

/** A way to print what was changed in a posting since a day (`2018-10-31`), with the line breaks, the last one too. */
export interface DifferenceFormat {
  print(differences: TextDifferences, since: string, style: OutputStyle): string;
}

/** Every way to print it. */
export const differenceFormats: readonly FormatRow<DifferenceFormat>[] = [
  { name: 'text', load: async () => ({ print: asText }) },
  { name: 'markdown', load: async () => ({ print: asMarkdown }) },
  { name: 'json', load: async () => ({ print: asJson }) },
];

function asText(
  differences: TextDifferences,
  since: string,
  { width, glyphs, paint, colors }: OutputStyle,
): string {
  const { lines } = differenceSheet(differences, {
    width: Math.min(width, longestLine),
    glyphs,
    isBracketed: colors === 0,
    showsOld: true,
  });
  const title: Line = [
    { text: differences.after.role, style: 'title' },
    { text: `  since ${since}`, style: 'dim' },
  ];
  return [title, [], ...lines.map(({ line }) => line)].map((line) => `${paint(line).trimEnd()}\n`).join('');
}

/** Facts as a list, sections under their headings, words in brackets: `[-old-]{+new+}`. */
function asMarkdown(differences: TextDifferences, since: string, { glyphs }: OutputStyle): string {
  const width = Number.POSITIVE_INFINITY;
  const { lines } = differenceSheet(differences, { width, glyphs, isBracketed: true, showsOld: true });
  const title = `# ${headingSource(differences.after.role)} since ${since}\n\n`;
  return title + lines.map(({ line }) => `${markdownLine(line)}\n`).join('');
}

function markdownLine(line: Line): string {
  const [first] = line;
  const before = first?.style === 'heading' ? '## ' : first?.strong ? '- ' : '';
  return before + textOf(line).trimEnd();
}

function asJson({ facts, sections, same }: TextDifferences, since: string): string {
  return `${JSON.stringify({ since, facts, sections, same }, undefined, 2)}\n`;
}
