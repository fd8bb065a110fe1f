import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonPosting } from '../../source/formats/json.ts';
import { markdownList, postingFile } from '../../source/formats/markdown.ts';
import type { Posting } from '../../source/postings/posting.ts';
import { parseQuery } from '../../source/postings/search/query.ts';
import { archive } from '../archive.ts';
import { plain } from '../formats/output-style.ts';
import { hostileMarkdown, hostileRecord } from './hostile-documents.ts';
import { read } from './read.ts';

const printed = (postings: readonly Posting[]) => markdownList.print(postings, parseQuery(''), plain);

function readWithIds(text: string, file: string): readonly Posting[] {
  return text === '' ? [] : read(text, file).map((posting) => ({ id: 'an-id', key: 'a-key', ...posting }));
}

/** Expects that these postings can be printed, read and printed again, and stay what they are. */
function expectToLast(postings: readonly Posting[]): void {
  const markdown = printed(postings);
  const again = readWithIds(markdown, 'other.md');
  expect(again).toEqual(postings);
  expect(printed(again)).toBe(markdown);
  for (const posting of postings)
    expect(readWithIds(jsonPosting.print(posting, plain), 'other.json')).toEqual([posting]);
}

test('every bundled posting lasts', () => {
  expectToLast(archive.map((posting) => ({ ...posting, id: 'an-id', key: 'a-key' })));
  for (const posting of archive)
    expect(read(postingFile(posting)).map(postingFile)).toEqual([postingFile(posting)]);
});

/** What once did not last. */
const trickyMarkdown = [
  'Lead: |\n# Title\n===\n',
  '---\nteam: Bread\nrole: Baker\n---\u00A0\n',
  'Title\n\u00A0\n[^1]: note\n===\n',
  '##Tight\n[^1]: note\n**bold**\n',
  '# A\n---\nrole: Baker\n\n---\n',
  '---\nrole: Baker\n---\ntitle: Cook\n---\n',
  '---\nrole: [Baker]\n---\n\n# Cook\n',
  '---\nrole: [Baker]\n---\n\\### 待遇：\n',
  '<h1>Title</h1>\n&#27;[31m\n',
  '<h3>&lt;h4&gt;&amp;lt;h5\n',
  'd\n<br>\n---\n<h2>e\n',
  '***bold***\n<br>\n- [ ] task <h2>\n',
  '• item\n\\#\n       code\n***bold***\n',
  `<h2>a</h2>${'<blockquote>'.repeat(30)}b\n`,
  `---\nrole: Baker\nnote: "${'- '.repeat(30)}"\n---\n`,
];

const trickyRecords: readonly Readonly<Record<string, unknown>>[] = [
  { role: 'Baker', note: ' \n' },
  { role: 'Baker', note: '\n---\nrole: Cook\n---\n' },
  { role: 'Baker', locations: [null] },
  {
    role: 'Baker',
    team: ['Bread '.repeat(60), 'Cake '.repeat(60)],
    locations: { city: 'Oslo '.repeat(60), country: 'Norway '.repeat(60) },
    salary: { min: '1'.repeat(300), max: '2'.repeat(300) },
  },
  { role: 'Baker', more: { role: {} } },
  { role: '\u0007', title: 'Baker' },
  { role: 'Baker', skills: '<pre>\n<br>\n<!--\n' },
  { role: 'Baker', skills: '---\n---\n<?\n---\nrole: Cook\n---\n' },
  { role: 'Baker', description: '```\n# a', skills: 'b' },
  { role: 'Baker', description: '<p', skills: '# Title\n' },
  { role: 'Baker:', more: {}, 'role\u200B': {} },
  { role: 'Baker', sections: [{ heading: `C# ${'long '.repeat(60)}`, text: '## a\n\nb' }, ''] },
  { role: 'Baker', sections: ['www.a_b.c & *d*@e.f https://g.h/_i_', '&amp;', '# 1', '-'] },
];

test('what was read of any Markdown lasts', () => {
  fc.assert(
    fc.property(hostileMarkdown, fc.constantFrom('posting.md', 'posting.txt'), (markdown, file) =>
      expectToLast(readWithIds(markdown, file)),
    ),
    { numRuns: 500, examples: trickyMarkdown.map((markdown) => [markdown, 'posting.md']) },
  );
});

test('what was read of any record lasts', () => {
  fc.assert(
    fc.property(hostileRecord, (record) => expectToLast(readWithIds(JSON.stringify(record), 'posting.json'))),
    {
      numRuns: 500,
      examples: trickyRecords.map((record): [typeof record] => [record]),
    },
  );
});
