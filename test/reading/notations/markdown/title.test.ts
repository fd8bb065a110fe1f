import { expect, test } from 'vitest';
import { titleOfFile } from '../../../../source/reading/notations/markdown/title.ts';
import { readOne } from '../../read.ts';

/** The role that a text gives a posting in a file called `the-file.md`, and its sections' headings. */
function titleAndHeadings(text: string): readonly string[] {
  const { role, sections } = readOne(text, 'jobs/the-file.md');
  return [role, ...sections.map(({ heading }) => heading)];
}

test.each([
  ['head-of-finance.md', 'Head of Finance'],
  ['2018/q2/account-executive', 'Account Executive'],
  ['C:\\jobs\\vp_of sales.txt', 'VP of Sales'],
  ['npm-cli-engineer.markdown', 'NPM CLI Engineer'],
  ['the-cook.json', 'The Cook'],
  ['v2.0', 'V2.0'],
  ['İstanbul-ofis.md', 'İstanbul Ofis'],
  ['\u001B[31mevil\u202E.md', 'Evil'],
  ['---.md', 'Untitled'],
  ['', 'Untitled'],
])('the file %j is called “%s”', (file, title) => {
  expect(titleOfFile(file)).toBe(title);
});

test('a file whose name is longer than a title may be has a title all the same', () => {
  expect(titleOfFile(`${'word-'.repeat(100)}.md`)).toMatch(/^(Word ?)(Word ?)+$/);
});

test.each([
  ['a comment', '<!-- draft -->'],
  ['a picture', '![our logo](logo.png)'],
  ['a picture with a link', '[![our logo](logo.png)](https://example.com)'],
])('%s before the first heading is not in its way', (_, before) => {
  expect(titleAndHeadings(`${before}\n\n## Writer\n\nText.\n\n## Why\n\nTea.\n`)).toEqual([
    'Writer',
    'Overview',
    'Why',
  ]);
});

test('the only heading of the first level is the title, even behind a sentence', () => {
  const text = 'Come and work with us.\n\n# Writer\n\nText.\n\n## Why\n\nTea.\n';
  expect(titleAndHeadings(text)).toEqual(['Writer', 'Overview', 'Why']);
  expect(readOne(text).sections[0]?.text).toBe('Come and work with us.\n\nText.');
});

test('headings behind a sentence that are all sections are no title', () => {
  expect(titleAndHeadings('Come and work with us.\n\n# Why\n\nTea.\n\n# Where\n\nHere.\n')).toEqual([
    'The File',
    'Overview',
    'Why',
    'Where',
  ]);
});

test('a first line that is the title does not come again in the text', () => {
  expect(readOne('Writer, Berlin\n\nText.\n').sections).toEqual([{ heading: 'Overview', text: 'Text.' }]);
});

test.each([
  ['a sentence', 'We look for a writer.'],
  ['a question', 'A writer?'],
  ['a sentence in Japanese', '東京の会社です。'],
  ['too long', 'A writer '.repeat(10).trim()],
  ['the first of several lines', 'A writer\nfor Berlin'],
  ['an item', '- A writer'],
  ['a quotation', '> A writer'],
  ['the row of a table', '| A | writer |'],
  ['code', '    a writer'],
  ['an address', 'https://example.com/writer'],
  ['no word', '2018'],
])('a first line that is %s is no title', (_, line) => {
  expect(titleAndHeadings(`${line}\n\nText.\n`)[0]).toBe('The File');
});

test('a title that only repeats the role is taken away, another one is a section', () => {
  const frontMatter = '---\nrole: Writer\n---\n\n';
  expect(titleAndHeadings(`${frontMatter}# Writer\n\n## Why\n\nTea.\n`)).toEqual(['Writer', 'Why']);
  expect(titleAndHeadings(`${frontMatter}# Cook\n\nHere.\n\n## Why\n\nTea.\n`)).toEqual([
    'Writer',
    'Cook',
    'Why',
  ]);
  expect(titleAndHeadings(`${frontMatter}## Writer\n\nTea.\n`)).toEqual(['Writer', 'Writer']);
});
