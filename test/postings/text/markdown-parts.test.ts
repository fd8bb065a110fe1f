import { expect, test } from 'vitest';
import { hitCount } from '../../../source/layout/hit-count.ts';
import { textOf } from '../../../source/layout/line.ts';
import { layoutBlocks } from '../../../source/layout/text.ts';
import type { Block } from '../../../source/postings/text/block.ts';
import { blocksOf } from '../../../source/postings/text/markdown-blocks.ts';
import { markdownParts } from '../../../source/postings/text/markdown-parts.ts';
import { columns } from '../../formats/output-style.ts';

const repeated = (count: number, text: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => text(at)).join('');

const long = {
  'some of everything': repeated(
    200,
    (at) =>
      `## H${at}\n\nSome *text*, [a link](https://example.org/${at}).\n\n- an item\n- and one\n\n> told\n\n\`\`\`\ncode\n\`\`\`\n\n`,
  ),
  'a tight list': repeated(3000, (at) => `- item *${at}*\n`),
  'a loose list with numbers': repeated(3000, (at) => `${at + 3}. item ${at}\n\n`),
  'code and a text behind it': `\`\`\`\n${repeated(9000, (at) => `${at}\n`)}\`\`\`\n\ntext`,
  'a wide table': `${['|h'.repeat(70), '|-'.repeat(70)].join('|\n')}|\n${repeated(200, () => `${'|*a*'.repeat(70)}|\n`)}`,
  'a wide table of nothing but text': `${['|a'.repeat(70), '|-'.repeat(70)].join('|\n')}|\n${repeated(200, () => `${'|bad aaa'.repeat(70)}|\n`)}`,
  'plain paragraphs': repeated(3000, (at) => `a cat ${at}\n\n`),
  'a plain list': repeated(3000, (at) => `- a cat ${at}\n`),
  'a table': `|a|b|\n|-|-|\n${repeated(3000, (at) => `|${at}|*b*|\n`)}`,
  'links that are defined at the end': `${repeated(900, () => 'See [it][a], and that.\n\n')}[a]: https://example.org\n`,
};

const { glyphs } = columns(70);
const options = { width: 70, glyphs, links: false, highlights: [{ text: 'a', at: 'anywhere' as const }] };
const layOut = (blocks: readonly Block[], isBehindEmpty: boolean) =>
  layoutBlocks(blocks, options, true, isBehindEmpty).map(({ line }) => textOf(line));

test.each(Object.entries(long))('%s in parts is laid out as it is at once', (_, markdown) => {
  const parts = markdownParts(markdown);
  const inParts = parts.flatMap(({ blocks, isApart }, at) => layOut(blocks, isApart && at > 0));
  expect(inParts).toEqual(layOut(blocksOf(markdown), false));
});

test.each(Object.entries(long))('in %s as many hits are counted as its lines have', (_, markdown) => {
  for (const part of markdownParts(markdown)) {
    const counted = hitCount(part, options);
    const inLines = layoutBlocks(part.blocks, options).reduce((sum, { hits }) => sum + hits, 0);
    expect(counted).toBe(inLines);
    expect(hitCount({ blocks: part.blocks }, options)).toBe(inLines);
  }
});

test('what is long is in several parts, but for a table whose columns have to fit', () => {
  const counts = Object.entries(long).map(([name, markdown]) => [name, markdownParts(markdown).length > 1]);
  expect(counts.filter(([, isSeveral]) => !isSeveral)).toEqual([['a table', false]]);
});
