import { expect, test } from 'vitest';
import { comparisonOf } from '../../../source/postings/comparison/comparison.ts';
import { matchedSections } from '../../../source/postings/comparison/matched-sections.ts';
import { madeUp, madeUpSection } from '../../made-up-postings.ts';

const headed = (...headings: readonly string[]) =>
  headings.map((heading) => madeUpSection(heading, `Text under ${heading}.`));

const names = (...lists: readonly (readonly string[])[]) =>
  matchedSections(lists.map((headings) => headings.map((heading) => madeUpSection(heading, heading)))).map(
    (row) => row.map((section) => section?.heading ?? '-').join(' | '),
  );

test.each([
  ['Requirements', 'What you bring'],
  ['Qualifications', 'Who we look for'],
  ['Responsibilities', "What you'll do"],
  ['The role', 'What You’ll Do'],
  ['Benefits', 'Why you should join'],
  ['How to apply', 'Our hiring process'],
  ['Who we are', 'About the company'],
  ['Our tea kitchen', 'The tea kitchen'],
])('“%s” and “%s” stand in one row', (one, other) => {
  expect(names(['Zebra', one], [other, 'Giraffe'])).toContain(`${one} | ${other}`);
});

test('what a posting has alone stands behind what it follows there', () => {
  expect(names(['Who we are', 'Pay'], ['Who we are', 'Zebra', 'Pay', 'Giraffe'])).toEqual([
    'Who we are | Who we are',
    '- | Zebra',
    'Pay | Pay',
    '- | Giraffe',
  ]);
});

test('three postings share a row, whichever of them has the section', () => {
  expect(names(['Tea'], ['Requirements'], ['What you bring', 'Tea'])).toEqual([
    '- | Requirements | What you bring',
    'Tea | - | Tea',
  ]);
});

test('facts that differ stand first, and each says what it is in every posting', () => {
  const { facts } = comparisonOf([
    madeUp({ role: 'Baker', salary: '€40,000' }),
    madeUp({ role: 'Baker', remote: 'yes' }),
  ]);
  expect(facts.map(({ label, differs }) => `${label} ${differs}`)).toEqual([
    'Remote true',
    'Salary true',
    'Role false',
    'Team false',
    'Posted false',
    'Status false',
    'Locations false',
  ]);
  expect(facts[1]?.values).toEqual(['€40,000', '']);
});

test('equal paragraphs stand once, others side by side, edited ones beside each other', () => {
  const { sections } = comparisonOf([
    madeUp({ role: 'Baker', sections: [madeUpSection('Work', 'We bake.\n\nTen loaves a day.\n\nAnd tea.')] }),
    madeUp({
      role: 'Cook',
      sections: [madeUpSection('Work', 'We bake.\n\nTwo loaves a day.\n\nAnd soup for all who come.')],
    }),
  ]);
  expect(sections[0]?.rows).toMatchObject([
    { kind: 'same', paragraphs: [{ text: 'We bake.' }] },
    { kind: 'differ', columns: [[{ text: 'Ten loaves a day.' }], [{ text: 'Two loaves a day.' }]] },
    { kind: 'differ', columns: [[{ text: 'And tea.' }], [{ text: 'And soup for all who come.' }]] },
  ]);
});

test('of three postings a paragraph stands once that all of them have, and words are told that are in no other', () => {
  const { sections } = comparisonOf(
    ['Ten', 'Two', 'Six'].map((count) =>
      madeUp({ role: count, sections: [madeUpSection('Work', `We bake.\n\n${count} loaves a day.`)] }),
    ),
  );
  expect(sections[0]?.rows).toMatchObject([
    { kind: 'same', paragraphs: [{ text: 'We bake.' }] },
    { kind: 'differ', columns: [[{ text: 'Ten loaves a day.' }], [{}], [{ text: 'Six loaves a day.' }]] },
  ]);
  const [, row] = sections[0]?.rows ?? [];
  const words = row?.kind === 'differ' ? row.columns[2]?.[0]?.words : undefined;
  expect(words?.map(({ kind, text }) => `${kind} ${text}`)).toEqual(['added Six', 'same loaves a day.']);
});

test('a section that one posting has alone is told whole', () => {
  const { sections } = comparisonOf([
    madeUp({ role: 'Baker', sections: headed('Zebra') }),
    madeUp({ role: 'Cook', sections: [] }),
  ]);
  expect(sections).toMatchObject([
    { headings: ['Zebra', undefined], rows: [{ columns: [[{ text: 'Text under Zebra.' }], []] }] },
  ]);
});
