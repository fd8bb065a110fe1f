import { expect, test } from 'vitest';
import { readMailHead } from '../../../../source/reading/notations/markdown/mail-head.ts';
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
  ['behind empty rows', '\n \nTitle: Baker\nLocation: Oslo'],
  ['with a row of spaces behind', 'Title: Baker\nLocation: Oslo\n   '],
])('rows of a name and a value are facts: %s', (_, head) => {
  const { role, locations, sections } = readOne(`${head}\n\nText.`);
  expect([role, ...locations, ...sections.map(({ text }) => text)]).toEqual(['Baker', 'Oslo', 'Text.']);
});

test.each([
  ['none of them names a role', 'Location: Oslo\nTeam: Bread'],
  ['one row has no name', 'Title: Baker\nin Oslo'],
  ['a name is a sentence', 'We look for people who can do this: bake\nTitle: Baker'],
  ['the role is a sentence', 'Position: we look for a baker.'],
  ['the role is empty', 'Title:\nLocation: Oslo'],
  ['they are code', '    Title: Baker'],
  ['there is a heading above', '# Cook\n\nTitle: Baker'],
  ['they are too long', `Title: Baker\nNote: ${'bread '.repeat(1000)}`],
])('they are text if %s', (_, head) => {
  expect(readMailHead(`${head}\n\nText.`)).toBeUndefined();
});

test('they are text behind front matter', () => {
  expect(readOne('---\nrole: Cook\n---\nTitle: Baker\n\nText.').sections[0]?.text).toBe(
    'Title: Baker\n\nText.',
  );
});

test('each name has its place, and the text behind its line', () => {
  const { places, lines, body } = readMailHead(`\n${mail.join('\n')}`, 10) ?? {};
  expect(places?.get('Subject')).toEqual({ line: 13, column: 1 });
  expect(body?.split('\n').indexOf('Hi all,')).toBe(2);
  expect((lines ?? 0) + 2 + 1).toBe(10 + 1 + mail.indexOf('Hi all,') + 1);
});
