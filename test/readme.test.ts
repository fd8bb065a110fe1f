import { expect, test } from 'vitest';
import { readmeBlocks, readReadme, updatedReadme } from './readme-blocks.ts';

test.each(Object.keys(readmeBlocks))('the README has a place for the %s', (name) => {
  expect(readReadme()).toContain(`<!-- ${name} -->\n`);
  expect(readReadme()).toContain(`\n<!-- /${name} -->`);
});

test('the README lists keys, commands, options and queries as the program has them', () => {
  const isCurrent = updatedReadme(readReadme()) === readReadme();
  expect(isCurrent, 'It does not: run npm run readme.').toBe(true);
});

test('no paragraph of the README is longer than five lines', () => {
  const paragraphs = readReadme().split(/\n\s*\n/);
  const isProse = (paragraph: string) => !/^(?:\||<!--|```| {4}|[-*] |#)/.test(paragraph.trimStart());
  const long = paragraphs.filter((each) => isProse(each) && each.trim().split('\n').length > 5);
  expect(long).toEqual([]);
});
