import { expect, test } from 'vitest';
import { blocksOf } from '../../../../source/postings/text/markdown-blocks.ts';
import { readDocument } from '../../../../source/reading/document.ts';
import { withBoundedNesting } from '../../../../source/reading/notations/markdown/nesting.ts';
import { read } from '../../read.ts';

const filled = (piece: string, size = 1_000_000) => piece.repeat(size / piece.length);
const rows = (count: number, row: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => row(at)).join('\n');

/** As much as a file can hold. */
const most = 9_999_000;

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
  ['one word', filled('a', most)],
  ['one paragraph', filled('a\n', most)],
  ['empty rows', `${filled('\n', most)}a`],
  ['emphasis', filled('_a')],
  ['a mail address', `${filled('a.')}@`],
  ['comments', filled('<!--')],
];

test.each(endless)('without end, and read before anyone gives up: %s', (_, text) => {
  expect(read(text).length).toBeGreaterThan(0);
});

test.each([...endless.slice(0, 3), ...endless.slice(-6)])('without end, and drawn: %s', (_, text) => {
  for (const { sections } of read(text)) for (const section of sections) blocksOf(section.text);
});

test.each([
  ['lists', '- '],
  ['keys', '? '],
  ['brackets', '['],
  ['braces', '{a: '],
  ['brackets on rows of their own', '[\n'],
])('YAML of %s in one another is said to be too deep', (_, piece) => {
  const { problems } = readDocument(filled(piece), 'a.yaml');
  expect(problems).toMatchObject([{ message: 'the YAML could not be read: it is nested too deeply' }]);
});

test('YAML that is indented further and further is said to be too deep, with its line', () => {
  const { problems } = readDocument(
    rows(1000, (at) => `${' '.repeat(at)}a:`),
    'a.yaml',
  );
  expect(problems).toMatchObject([{ line: 100, message: expect.stringMatching(/too deeply$/) }]);
});

test.each([
  ['Markdown', filled('bread ', most), 'a.md'],
  ['JSON', JSON.stringify({ role: 'Baker', description: filled('bread ', most) }), 'a.json'],
  [
    'a section of JSON',
    JSON.stringify({ role: 'Baker', sections: [{ heading: 'A', text: filled('bread ', most) }] }),
    'a.json',
  ],
])('of a text in %s that no one could read only the start is read, which is said', (_, text, file) => {
  const { parsed, problems } = readDocument(text, file);
  expect(problems).toMatchObject([
    { message: 'of a text only the start is read: it is longer than 1,000,000 characters' },
  ]);
  expect(parsed[0]?.posting.sections[0]?.text).toHaveLength(1_000_000);
});

test('YAML that is too long is said to be', () => {
  expect(readDocument(filled('role: Baker\n', 1_000_020), 'a.yaml').problems).toMatchObject([
    { message: 'the YAML could not be read: it is longer than 1,000,000 characters' },
  ]);
});

test('HTML in one another without end is read too', () => {
  for (const piece of ['<div>', '<ul><li>a', '<b>', ' &nbsp;'])
    expect(read(JSON.stringify({ role: 'a', description: filled(piece) }), 'a.json')).toHaveLength(1);
});

test('what people write stays as it is', () => {
  const text = '> > a\n\n- a\n  - b\n    - c\n\n      d\n1. e\n\n* * *\n\n- - -\n';
  expect(withBoundedNesting(text)).toBe(text);
  expect(withBoundedNesting(`    ${'> '.repeat(30)}`)).toBe(`    ${'> '.repeat(20)}`);
});
