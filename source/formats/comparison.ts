import { comparisonNames, comparisonSheet } from '../layout/comparison/comparison-sheet.ts';
import type { Comparison } from '../postings/comparison/comparison.ts';
import { comparisonMarkdown } from './comparison-markdown.ts';
import type { OutputStyle } from './format.ts';
import type { FormatRow } from './index.ts';

/** A way to print postings that are compared, with the line breaks, the last one too. */
export interface ComparisonFormat {
  print(comparison: Comparison, style: OutputStyle): string;
}

/** Every way to print them. */
export const comparisonFormats: readonly FormatRow<ComparisonFormat>[] = [
  { name: 'text', load: async () => ({ print: asText }) },
  { name: 'markdown', load: async () => ({ print: comparisonMarkdown }) },
  { name: 'json', load: async () => ({ print: asJson }) },
];

function asText(comparison: Comparison, { width, glyphs, paint }: OutputStyle): string {
  const options = { width, glyphs, isBracketed: false, marksWords: true };
  const { lines } = comparisonSheet(comparison, options);
  const all = [...comparisonNames(comparison, options), [], ...lines.map(({ line }) => line)];
  return all.map((line) => `${paint(line).trimEnd()}\n`).join('');
}

/** Facts and sections as they are matched; the postings by their ids. */
function asJson({ postings, facts, sections }: Comparison): string {
  return `${JSON.stringify({ postings: postings.map(({ id }) => id), facts, sections }, undefined, 2)}\n`;
}
