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
