import { expect, test } from 'vitest';
import { readDocument } from '../../../source/reading/document.ts';
import { rolesIn } from '../read.ts';

test.each([
  ['title,company\nBaker,Acme\nCook,Globex\n', 'jobs.csv'],
  ['title;company\r\nBaker;Acme\r\nCook;Globex\r\n', 'jobs.csv'],
  ['title\tcompany\nBaker\tAcme\nCook\tGlobex\n', 'jobs.tsv'],
  ['"title","company"\n"Baker","Acme, Inc."\n\nCook,Globex', 'standard input'],
])('a table of lines is a posting a row: %j in %s', (text, file) => {
  expect(rolesIn(text, file)).toEqual(['Baker', 'Cook']);
});

test('a cell in quotes may hold anything, and each posting knows its line', () => {
  const text = 'title,description\n"Night ""shift"" baker","Mix.\n\nBake, twice."\nCook,Stir.\n';
  const { parsed, problems } = readDocument(text, 'jobs.csv');
  expect(problems).toEqual([]);
  expect(parsed.map(({ posting, start }) => [posting.role, posting.sections[0]?.text, start.line])).toEqual([
    ['Night "shift" baker', 'Mix.\n\nBake, twice.', 2],
    ['Cook', 'Stir.', 5],
  ]);
});

test('a table without a column for the role is said to be one', () => {
  expect(readDocument('place,day\nOslo,Monday\n', 'jobs.csv').problems).toMatchObject([
    { message: 'no column of this table is a role or a title: place, day' },
  ]);
});

test('a sentence with commas is no header', () => {
  expect(rolesIn('# Baker\n\nBread, cake, tea.\n', 'posting')).toEqual(['Baker']);
});
