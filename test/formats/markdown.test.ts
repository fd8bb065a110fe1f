import { expect, test } from 'vitest';
import { markdownList, markdownPosting } from '../../source/formats/markdown.ts';
import type { Posting } from '../../source/postings/posting.ts';
import { parseQuery } from '../../source/postings/search/query.ts';
import { readDocument } from '../../source/reading/document.ts';
import { archive } from '../archive.ts';
import { madeUp, madeUpSection } from '../made-up-postings.ts';
import { plain } from './output-style.ts';

const posting: Posting = {
  id: 'baker',
  key: 'baker',
  role: 'Baker',
  team: 'Bread',
  company: 'Bakery, Inc.',
  posted: '2018-Q3',
  status: 'closed',
  locations: ['Oakland', 'New York'],
  remote: 'yes',
  remoteNote: 'anywhere; best with US hours',
  sections: [madeUpSection('Who we are', 'Bakers.'), madeUpSection('Why join', '- bread\n- tea')],
};

const file = `---
role: Baker
team: Bread
company: Bakery, Inc.
posted: 2018-Q3
status: closed
locations: [Oakland, New York]
remote: yes
remoteNote: anywhere; best with US hours
---

## Who we are

Bakers.

## Why join

- bread
- tea
`;

/** Expects that a printed text is read as these postings again, with nothing wrong in it. */
function expectToBeReadAs(printed: string, postings: readonly Posting[]): void {
  const { parsed, problems } = readDocument(printed, 'printed.md');
  expect(problems).toEqual([]);
  expect(parsed.map((reading) => reading.posting)).toEqual(
    postings.map(({ id: _id, key: _key, ...facts }) => facts),
  );
}

test('a posting is printed as a complete posting file', () => {
  expect(markdownPosting.print(posting, plain)).toBe(file);
});

test('only the sections that were asked for are printed without the facts', () => {
  expect(markdownPosting.print(posting, plain, posting.sections.slice(1))).toBe(
    '## Why join\n\n- bread\n- tea\n',
  );
});

test('no place is written where none is known', () => {
  expect(markdownPosting.print({ ...posting, locations: [] }, plain)).not.toContain('locations');
});

test('what else a file says of a posting is kept', () => {
  const rich = { ...posting, more: { oven: 'large', loaves: 12, kinds: ['rye', 'wheat'] } };
  expect(markdownPosting.print(rich, plain)).toContain('\noven: large\nloaves: 12\nkinds: [rye, wheat]\n');
  expectToBeReadAs(markdownPosting.print(rich, plain), [rich]);
});

test('a long fact stays on its line', () => {
  const source = `${'long '.repeat(60)}line`;
  expect(markdownPosting.print({ ...posting, source }, plain)).toContain(`\nsource: ${source}\n`);
});

test('a list is one posting file after the other', () => {
  expect(markdownList.print([posting, posting], parseQuery(''), plain)).toBe(`${file}\n${file}`);
});

test('what is printed can be read again: every bundled posting', () => {
  for (const each of archive) expectToBeReadAs(markdownPosting.print(each, plain), [each]);
  expectToBeReadAs(markdownList.print(archive, parseQuery(''), plain), archive);
});

test('what is printed can be read again: facts that look like YAML', () => {
  const tricky = madeUp({
    role: '- [Lead]: "Baker" # 1',
    team: '2018',
    company: 'true',
    locations: ['no', 'a, b', '[c]', '12.50'],
    remoteNote: "it's: *fine* & @home",
    visa: 'null',
    reportsTo: '~',
    apply: '!tag',
    source: `${'long '.repeat(60)}line`,
  });
  expectToBeReadAs(markdownPosting.print(tricky, plain), [tricky]);
});

test('what is printed can be read again: headings with characters that mean something in Markdown', () => {
  const tricky = madeUp({
    role: 'Baker',
    sections: ['Why *us*?', 'C#', 'The `npm` tool', 'a_b_c and <b>', '[link](x)', '1 & 2 &amp; 3', '# 1'].map(
      (heading) => madeUpSection(heading, 'Text.'),
    ),
  });
  expectToBeReadAs(markdownPosting.print(tricky, plain), [tricky]);
});
