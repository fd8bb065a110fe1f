import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { bundlePostings } from '../../source/build/bundle-postings.ts';
import { markdownPosting } from '../../source/formats/markdown.ts';
import type { Block } from '../../source/postings/text/block.ts';
import { safeLink } from '../../source/postings/text/links.ts';
import { blocksOf, plainText } from '../../source/postings/text/markdown-blocks.ts';
import { archive, dataFolder } from '../archive.ts';
import { plain } from '../formats/output-style.ts';

const ids = [
  '2014-q1-interns',
  '2014-q1-ui-designer',
  '2014-q2-devops',
  '2014-q2-front-end-developer',
  '2014-q2-remote-ops',
  '2014-q3-cli',
  '2014-q4-client-executive',
  '2014-q4-dev-star',
  '2014-q4-devops-eng',
  '2014-q4-npme-eng',
  '2015-q1-intern',
  '2015-q1-registry-eng',
  '2015-q1-support',
  '2015-q2-architect-www-team',
  '2015-q2-cli-eng',
  '2015-q2-engineering-manager-www-team',
  '2015-q2-frontend-engineer-www-team',
  '2015-q2-ux-designer',
  '2015-q2-www',
  '2015-q3-enterprise-engineer',
  '2015-q3-on-site-engineer',
  '2015-q3-www',
  '2016-q1-intern',
  '2016-q1-support',
  '2016-q1-support-draft',
  '2017-q1-enterprise-engineer',
  '2017-q1-marketing-operations-associate',
  '2017-q1-software-engineer-enterprise',
  '2017-q1-software-engineer-registry',
  '2017-q1-software-engineer-web-services',
  '2017-q2-registry-engineer',
  '2017-q2-support-tech',
  '2017-q3-digital-marketing-manager',
  '2017-q3-enterprise-engineer',
  '2017-q3-head-of-finance',
  '2017-q3-project-manager',
  '2017-q3-software-engineering-manager',
  '2017-q3-technical-writer',
  '2017-q3-vp-sales',
  '2017-q4-support-tech',
  '2018-q1-product-designer',
  '2018-q1-senior-account-executive',
  '2018-q1-senior-service-reliability-engineer',
  '2018-q2-account-executive',
  '2018-q2-sales-engineer',
  '2018-q2-senior-service-reliability-engineer',
  '2018-q3-sr-service-reliability-engineer',
  '2018-q4-software-engineer-web',
  '2018-q4-support-tech',
  '2018-q4-vp-product',
  '2019-q1-software-engineer-web',
];

const teams = [
  'Services',
  'Registry',
  'Web',
  'CLI',
  'Enterprise',
  'Operations',
  'Engineering',
  'Support',
  'Design',
  'Product',
  'Sales',
  'Marketing',
  'Finance',
];

const months = /^(January|February|March|April|May|June|July|August|September|October|November|December)$/;
const shortMonths = /^(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/;

/** The file of a posting, below the folder of the data. */
const fileOf = (id: string) => `${id.replace(/^(\d{4})-(q\d)-/, '$1/$2/')}.md`;

/** The addresses of all links in these blocks. */
function linksIn(blocks: readonly Block[]): readonly string[] {
  const links: string[] = [];
  JSON.stringify(blocks, (key, value: unknown) => {
    if (key === 'link' && typeof value === 'string') links.push(value);
    return value;
  });
  return links;
}

test('nothing is wrong with any file', async () => {
  // The build fails with every problem that there is.
  await expect(bundlePostings(dataFolder)).resolves.toContain('postings');
});

test('the archive is complete, and every id is the path of its file', async () => {
  expect(archive.map(({ id }) => id).toSorted()).toEqual(ids);
  const names = await readdir(dataFolder, { recursive: true });
  const files = names.filter((name) => name.endsWith('.md') && name !== 'README.md');
  expect(files.map((name) => name.replaceAll(path.sep, '/')).toSorted()).toEqual(ids.map(fileOf).toSorted());
});

test('every team of the short list is used', () => {
  expect([...new Set(archive.map(({ team }) => team))].toSorted()).toEqual(teams.toSorted());
});

describe.each(archive.map((posting) => [posting.id, posting] as const))('%s', (id, posting) => {
  test('says who, when, and where it is from', () => {
    const [, year, quarter] = /^(\d{4})-q(\d)-/.exec(id) ?? [];
    expect(posting.posted).toBe(`${year}-Q${quarter}`);
    expect(teams).toContain(posting.team);
    expect(posting.company).toBe('npm, Inc.');
    expect(posting.status).toBe('closed');
    expect(posting.source).toMatch(/^npm\/jobs, /);
    expect(posting.url).toMatch(/^https:\/\/github\.com\/npm\/jobs(\/blob\/HEAD\/\S+)?$/);
  });

  test('has at least two sections, none of them empty, none called the same', () => {
    expect(posting.sections.length).toBeGreaterThanOrEqual(2);
    for (const { heading, text } of posting.sections)
      expect([heading, plainText(text)], heading).not.toContain('');
    expect(new Set(posting.sections.map(({ heading }) => heading)).size).toBe(posting.sections.length);
  });

  test('has links that lead to the web or to a mailbox, and none that is broken', () => {
    for (const { text } of posting.sections) {
      for (const link of linksIn(blocksOf(text))) {
        expect(link).toMatch(
          /^(https?:\/\/[\w-]+(\.[\w-]+)+(:\d+)?(\/\S*)?|mailto:[\w.+-]+@[\w-]+(\.[\w-]+)+)$/,
        );
        expect(safeLink(link), link).toBeDefined();
      }
      expect(plainText(text)).not.toMatch(/\]\(|\]\[|https?:\/\/(\s|$)|(?<!\w)www\.\S*\]/);
    }
    if (posting.apply !== undefined) expect(safeLink(posting.apply), posting.apply).toBeDefined();
  });

  test('spells its months right', () => {
    const text = posting.sections.map((section) => plainText(section.text)).join('\n');
    const dated = [
      ...text.matchAll(/\b(\p{Lu}\p{L}+)\.? (?:\d{1,2}(?:st|nd|rd|th)?\b,?(?: \d{4})?|of \d{4}|\d{4}\b)/gu),
    ];
    const looksLikeMonth = /^(jan|feb|fev|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
    for (const [, word = ''] of dated)
      if (looksLikeMonth.test(word))
        expect(`${months.test(word) || shortMonths.test(word)} ${word}`).toBe(`true ${word}`);
  });

  test('is written in characters that can be seen', async () => {
    const source = await readFile(path.join(dataFolder, fileOf(id)), 'utf8');
    expect(source).not.toMatch(/(?!\n)\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}|\uFFFD|\u00A0/u);
    expect(source).toBe(source.normalize('NFC'));
    expect(source).not.toMatch(/ $/m);
  });
});

test('every posting stands in its file as it is printed', async () => {
  for (const posting of archive) {
    const source = await readFile(path.join(dataFolder, fileOf(posting.id)), 'utf8');
    expect(source, posting.id).toBe(markdownPosting.print(posting, plain));
  }
});
