import { uncomparedText } from '../postings/comparison/bounded-text.ts';
import type { ComparedSection, Comparison, ParagraphRow } from '../postings/comparison/comparison.ts';
import type { Paragraph } from '../postings/comparison/paragraphs.ts';
import { postingNames } from '../postings/comparison/posting-names.ts';
import { headingSource } from '../postings/section-markdown.ts';

/** Postings that are compared as Markdown: a table of facts, then sections; what differs in them under the number of its posting. */
export function comparisonMarkdown(comparison: Comparison): string {
  const names = postingNames(comparison.postings).map((parts) => headingSource(parts.join(', ')));
  const list = names.map((name, at) => `${at + 1}. ${name}\n`).join('');
  return [list, table(comparison), ...comparison.sections.map(section)].join('\n');
}

function table({ postings, facts }: Comparison): string {
  const head = ['', ...postings.map((_posting, at) => `${at + 1}`)];
  const rows = facts.map(({ label, values, differs }) => [
    differs ? `**${label}**` : label,
    ...values.map(headingSource),
  ]);
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

function section({ headings, rows, uncompared }: ComparedSection): string {
  const rest = uncompared ? `\n… ${uncomparedText(uncompared)}\n` : '';
  const names = [...new Set(headings.filter((heading) => heading !== undefined))];
  return `## ${names.map(headingSource).join(' / ')}\n\n${rows.map(row).join('\n')}${rest}`;
}

function row(each: ParagraphRow): string {
  if (each.kind === 'same') return paragraphs(each.paragraphs);
  return each.columns
    .flatMap((column, at) => (column.length === 0 ? [] : [`**${at + 1}:**\n\n${paragraphs(column)}`]))
    .join('\n');
}

function paragraphs(all: readonly Paragraph[]): string {
  return all
    .map(({ text, sign, depth }, at) => {
      const isTight = at > 0 && sign !== '' && all[at - 1]?.sign !== '';
      const before = sign === '' ? '' : `${'  '.repeat(depth)}${sign === '*' ? '-' : sign} `;
      return `${at > 0 && !isTight ? '\n' : ''}${before}${headingSource(text)}\n`;
    })
    .join('');
}
