import { expect, test } from 'vitest';
import { blocksOf } from '../../../source/postings/blocks.ts';
import { withoutDepths } from '../../../source/postings/reading/nesting.ts';
import { read } from './read.ts';

const filled = (piece: string, size = 1_000_000) => piece.repeat(size / piece.length);
const rows = (count: number, row: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => row(at)).join('\n');

const endless: readonly (readonly [name: string, text: string])[] = [
  ['quotations in one another', filled('>')],
  ['lists in one another', filled('1. ')],
  ['lists further and further in', rows(1000, (at) => `${'  '.repeat(at)}- a`)],
  ['headings', filled('# a\n', 200_000)],
  ['tight headings', filled('##a\n', 200_000)],
  ['a heading of one long line', `# ${filled('[')}`],
  ['a first line of comments', filled('<!-- ')],
  ['a heading of a million lines', `${filled('a\n')}===\n`],
  ['a million spaces', `${filled(' ')}a`],
  ['front matter that never ends', `---\n${filled('role: a\n')}`],
  ['beginnings of front matter', filled('\n\n---\nrole: a\n', 200_000)],
  ['definitions', rows(100_000, (at) => `[${at}]: b`)],
  ['YAML in one another', `---\na: ${filled('[', 100_000)}\n---\n`],
];

test.each(endless)('without end, and read before anyone gives up: %s', (_, text) => {
  expect(read(text).length).toBeGreaterThan(0);
});

test.each(endless.slice(0, 3))('without end, and drawn: %s', (_, text) => {
  for (const { sections } of read(text)) for (const section of sections) blocksOf(section.text);
});

test('HTML in one another without end is read too', () => {
  for (const piece of ['<div>', '<ul><li>a', '<b>', ' &nbsp;'])
    expect(read(JSON.stringify({ role: 'a', description: filled(piece) }), 'a.json')).toHaveLength(1);
});

test('what people write stays as it is', () => {
  const text = '> > a\n\n- a\n  - b\n    - c\n\n      d\n1. e\n\n* * *\n\n- - -\n';
  expect(withoutDepths(text)).toBe(text);
  expect(withoutDepths(`    ${'> '.repeat(30)}`)).toBe(`    ${'> '.repeat(20)}`);
});
