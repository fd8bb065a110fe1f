import { expect, test } from 'vitest';
import { readFactHead } from '../../../../source/reading/notations/markdown/fact-head.ts';
import { partsOf } from '../../../../source/reading/notations/markdown/headings.ts';
import { readOne } from '../../read.ts';

const mail = [
  'From: Jane Doe <jane@bread.example>',
  'Subject: Baker, Oslo',
  'Date: Mon, 3 Feb 2014 10:00:00 +0000',
  '',
  'Hi all,',
  '',
  'we look for a baker.',
];

test('what a mail begins with are facts', () => {
  expect(readOne(mail.join('\n'), 'mail.txt')).toEqual({
    role: 'Baker, Oslo',
    posted: '2014-02-03',
    locations: [],
    remote: 'unstated',
    more: { From: 'Jane Doe <jane@bread.example>' },
    sections: [{ heading: 'Overview', text: 'Hi all,\n\nwe look for a baker.' }],
  });
});

test.each([
  ['plain', 'Title: Baker\nLocation: Oslo'],
  ['bold names', '**Job Title:** Baker\n**Location**: Oslo'],
  ['bold rows', '**Position: Baker**\n**Location: Oslo**'],
  ['a list', '- Title: Baker\n- **Location:** Oslo'],
  ['a table', '| Title | Baker |\n|---|---|\n| **Location** | Oslo |'],
  ['a table with a head', '| Fact | Value |\n|---|---|\n| Title | Baker |\n| Location | Oslo |'],
  ['under the title', '# Baker\n\n**Location:** Oslo'],
  ['a paragraph each', '# Baker\n\n**Location:** Oslo\n\n**Team:** Bread'],
  ['behind empty rows', '\n \nTitle: Baker\nLocation: Oslo'],
  ['with a row of spaces behind', 'Title: Baker\nLocation: Oslo\n   '],
])('rows of a name and a value are facts: %s', (_, head) => {
  const { role, locations, sections } = readOne(`${head}\n\nText.`);
  expect([role, ...locations, ...sections.map(({ text }) => text)]).toEqual(['Baker', 'Oslo', 'Text.']);
});

test.each([
  ['most of them name no fact', 'Colour: red\nSize: large\nTeam: Bread'],
  ['one row has no name', 'Title: Baker\nin Oslo'],
  ['a name is a sentence', 'We look for people who can do this: bake\nTitle: Baker'],
  ['the role is a sentence', 'Position: we look for a baker.'],
  ['the role is empty', 'Title:\nLocation: Oslo'],
  ['they are code', '    Title: Baker'],
  ['there is a section above', '## What you do\n\nTitle: Baker'],
  ['they are too long', `Title: Baker\nNote: ${'bread '.repeat(1000)}`],
])('they are text if %s', (_, head) => {
  expect(readFactHead(partsOf(`${head}\n\nText.`))).toBeUndefined();
});

test('they are text behind front matter that states the same', () => {
  expect(readOne('---\nrole: Cook\n---\nTitle: Baker\n\nText.').sections[0]?.text).toBe(
    'Title: Baker\n\nText.',
  );
  expect(readOne('---\nrole: Cook\n---\nLocation: Oslo\n\nText.').locations).toEqual(['Oslo']);
});

test('each name has its place, and the text behind its line', () => {
  const { places, rest } = readFactHead(partsOf(`\n${mail.join('\n')}`)) ?? {};
  expect(places?.get('Subject')).toEqual({ line: 2, column: 1 });
  expect(rest?.[0]?.line).toBe(3);
});
