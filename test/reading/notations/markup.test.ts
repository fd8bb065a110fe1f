import { expect, test } from 'vitest';
import { readDocument } from '../../../source/reading/document.ts';
import { readOne } from '../read.ts';

const asciidoc =
  '= Rope Maker\n:location: Oslo\n\nWe twist.\n\n== Work\n\n* hemp\n** flax\n\nSee https://a.example[here].\n';
const org =
  '#+TITLE: Rope Maker\n#+LOCATION: Oslo\n\nWe twist.\n\n* Work\n\n- hemp\n  - flax\n\nSee [[https://a.example][here]].\n';

test.each([
  ['a.adoc', asciidoc],
  ['standard input', asciidoc],
  ['a.org', org],
  ['standard input', org],
])('headings, lists, links and facts of other markup are read: %s', (file, text) => {
  expect(readOne(text, file)).toMatchObject({
    role: 'Rope Maker',
    locations: ['Oslo'],
    sections: [
      { heading: 'Overview', text: 'We twist.' },
      { heading: 'Work', text: '- hemp\n  - flax\n\nSee [here](https://a.example).' },
    ],
  });
  expect(readDocument(text, file).parsed[0]?.sectionPlaces.map(({ line }) => line)).toContain(6);
});

test('reStructuredText is read by its headings, fields and links', () => {
  const text =
    'Rope Maker\n==========\n\n:Location: Oslo\n\nWe twist.\n\nWork\n~~~~\n\n- hemp\n\nSee `here <https://a.example>`_.\n';
  expect(readOne(text, 'a.rst')).toMatchObject({
    role: 'Rope Maker',
    locations: ['Oslo'],
    sections: [
      { heading: 'Overview', text: 'We twist.' },
      { heading: 'Work', text: '- hemp\n\nSee [here](https://a.example).' },
    ],
  });
  expect(readDocument(text, 'a.rst').parsed[0]?.sectionPlaces.map(({ line }) => line)).toContain(8);
});

test('headings of Org that have properties of their own are postings', () => {
  const text =
    '#+TITLE: Jobs\n* Baker\n:PROPERTIES:\n:LOCATION: Oslo\n:END:\n** Do\n- bake\n* TODO Cook.\n:PROPERTIES:\n:TEAM: Bread\n:END:\nCook.\n';
  expect(
    readDocument(text, 'jobs.org').parsed.map(({ posting, start }) => [posting.role, start.line]),
  ).toEqual([
    ['Baker', 2],
    ['Cook', 8],
  ]);
});

test('a title may end with a full stop', () => {
  expect(readOne('= Rope Maker, Sr.\n:location: Oslo\n\nTwist.\n', 'a.adoc')).toMatchObject({
    role: 'Rope Maker, Sr',
  });
});
