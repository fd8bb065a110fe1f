import { expect, test } from 'vitest';
import { splitFiles, withoutStarts } from '../../../../source/reading/notations/markdown/split-files.ts';

const writer = '---\nrole: Writer\n---\n\nText.\n';
const cook = '---\nteam: Kitchen\ntitle: Cook\n---\n\n## Why\n\nTea.\n';

const textsIn = (text: string) => splitFiles(text).map((file) => file.text.trim());

test.each([
  ['as a list prints them', `${writer}\n${cook}`],
  ['put together without an empty row', `${writer}${cook}`],
  ['put together without a last line break', `${writer.trimEnd()}\n\n\n${cook}`],
])('files one after the other are found: %s', (_, text) => {
  expect(textsIn(text)).toEqual([writer.trim(), cook.trim()]);
});

test('a text before the first front matter is a file of its own, and white space is none', () => {
  expect(textsIn(`# Helper\n\nText.\n\n${writer}`)).toEqual(['# Helper\n\nText.', writer.trim()]);
  expect(textsIn(`\n\n${writer}`)).toEqual([writer.trim()]);
  expect(textsIn(`<!-- lint off -->\n${writer}`)).toEqual([writer.trim()]);
  expect(textsIn(`<!-- lint off --> Text.\n\n${writer}`)).toHaveLength(2);
});

test('every file knows how many lines stand before it', () => {
  const text = `${writer}\n${cook}\n${writer}`;
  const rows = text.split('\n');
  expect(splitFiles(text).map(({ line }) => rows.slice(line, line + 2))).toEqual([
    ['---', 'role: Writer'],
    ['---', 'team: Kitchen'],
    ['---', 'role: Writer'],
  ]);
});

test.each([
  ['rules', 'Text.\n\n---\n\nMore.\n\n---\n\nEnd.\n'],
  ['a rule over a fact that never ends', '# Helper\n\n---\nRole: Writer\n'],
  ['front matter that names no role', '# Helper\n\n---\nteam: Docs\n---\n\nText.\n'],
  ['front matter that is too far away', '# Helper\n\n---\n\nrole: Writer\n\n---\n'],
  [
    'what stands in front matter',
    '---\nrole: Writer\nnote: |\n\n  a\n\n  ---\n  role: Cook\n\n  ---\n---\n\nText.\n',
  ],
  ['what comes right after front matter', '---\nrole: Writer\n---\nTitle: of the text\n---\n'],
])('%s begin no file', (_, text) => {
  expect(textsIn(text)).toEqual([text.trim()]);
});

test('the text of a section is changed where it would begin a file when it is printed, and nowhere else', () => {
  expect(withoutStarts('---\nrole: Cook\n---\n\nText.')).toBe('----\nrole: Cook\n---\n\nText.');
  expect(withoutStarts('Text.\n---\n---\nrole: Cook\n---')).toBe('Text.\n----\n----\nrole: Cook\n---');
  for (const text of ['Text.\n\n---\n\nMore.', '---\n---', 'Rows\n---\nand rows', 'role: Cook\n---'])
    expect(withoutStarts(text)).toBe(text);
});
