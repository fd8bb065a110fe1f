import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withBoundedItems } from '../../../source/postings/text/bounded-items.ts';
import { blocksOf, plainText } from '../../../source/postings/text/markdown-blocks.ts';

const lettersIn = (text: string) => text.replace(/[^a-z]/g, '');

test('what people write stays as it is', () => {
  const list = Array.from({ length: 500 }, (_, at) => `- item ${at}\n  that goes on\n  and on`).join('\n');
  const quote = '> a line\n'.repeat(500);
  const code = `- item\n\n  \`\`\`\n${'  code\n'.repeat(90)}  \`\`\`\n`;
  const paragraph = `- item\n\n${'a row\n'.repeat(500)}`;
  for (const text of [list, quote, code, paragraph, '', '- a\nlazy'])
    expect(withBoundedItems(text)).toBe(text);
});

test.each([
  ['an item', `- a\n${'  b\n'.repeat(1000)}`],
  ['an item with lazy lines', `- a\n${'b\n'.repeat(1000)}`],
  ['an item in a quote', `> - a\n${'> b\n'.repeat(1000)}`],
  ['an item with long lines', `1. a\n${`   ${'word '.repeat(200)}\n`.repeat(50)}`],
  ['a quote with lazy lines', '> - a\nb\n'.repeat(1000)],
])('%s that goes on for very long gets empty lines, and loses nothing', (_, markdown) => {
  const bounded = withBoundedItems(markdown);
  expect(bounded).not.toBe(markdown);
  expect(bounded.replace(/^>?\n/gm, '')).toBe(markdown);
  expect(withBoundedItems(bounded)).toBe(bounded);
  expect(lettersIn(plainText(bounded))).toBe(lettersIn(markdown));
});

test('an item that goes on in itself stays one item', () => {
  expect(blocksOf(`- a\n${'  b\n'.repeat(1000)}- c`)).toMatchObject([{ kind: 'list', items: [{}, {}] }]);
});

test('what was bounded once is not bounded again', () => {
  const row = fc.constantFrom('- a', '  b', 'b', '> - a', '> b', '>', '', '1. c', '    d', '```');
  fc.assert(
    fc.property(fc.array(fc.tuple(row, fc.integer({ min: 1, max: 120 })), { maxLength: 9 }), (rows) => {
      const markdown = rows.map(([text, times]) => `${text}\n`.repeat(times)).join('');
      const bounded = withBoundedItems(markdown);
      expect(withBoundedItems(bounded)).toBe(bounded);
    }),
  );
});
