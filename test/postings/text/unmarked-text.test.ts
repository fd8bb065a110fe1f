import { expect, test } from 'vitest';
import { plainText } from '../../../source/postings/text/markdown-blocks.ts';
import { unmarkedText } from '../../../source/postings/text/unmarked-text.ts';

const unmarked = [
  'You bake bread.',
  'You bake bread,\nand you sell it.\n\n“We” pay $20.',
  '- bake\n- sell\n  - clean',
  '* R&D\r\n+ (part of it) 3 ovens',
  '',
];

test.each(unmarked)('the words of a text without marks need no parser: %j', (text) => {
  expect(unmarkedText(text)).toBe(plainText(text));
});

const marked = [
  'You **bake**.',
  '# Bread',
  '> Bread',
  '1. Bread',
  '- 1. Bread',
  '    code',
  'Bread\n---',
  'a | b\n- | -',
  'Bread &amp; butter',
  'https://bread.example',
  '[Bread](x)',
  '<b>Bread</b>',
  'Bread\\*',
];

test.each(marked)('a text that may be marked is left to the parser: %j', (text) => {
  expect(unmarkedText(text)).toBe(undefined);
});
