import { expect, test } from 'vitest';
import { markdownOfPlain } from '../../../../source/reading/notations/markdown/plain-text.ts';
import { readOne } from '../../read.ts';

/** The role and the sections that a plain text gives, each as `heading: text` in one line. */
function told(text: string, file = 'the-file.txt'): readonly string[] {
  const { role, sections } = readOne(text, file);
  return [
    role,
    ...sections.map(({ heading, text: under }) => `${heading}: ${under.replace(/\s*\n\s*/g, ' / ')}`),
  ];
}

test.each([
  ['lone rows', 'Baker\n\nThe bread\n\nWe bake it at night.\n\nWhat we give\n\nTea at four.'],
  ['labels', 'Baker\n\nThe bread:\nWe bake it at night.\n\nWhat we give:\n\nTea at four.'],
  ['numbers', 'Baker\n\n1. The bread\n\nWe bake it at night.\n\n2. What we give\n\nTea at four.'],
  [
    'banners',
    '=== Baker ===\n\n--- The bread ---\nWe bake it at night.\n\n*** What we give ***\nTea at four.',
  ],
  [
    'underlines',
    'Baker\n=====\n\nThe bread\n---------\nWe bake it at night.\n\nWhat we give\n~~~~~~~~~~~~\nTea at four.',
  ],
  [
    'boxes',
    '=====\nBaker\n=====\n\n-----\nThe bread\n-----\nWe bake it at night.\n\n-----\nWhat we give\n-----\nTea at four.',
  ],
])('headings of plain text can be %s', (_, text) => {
  expect(told(text)).toEqual(['Baker', 'The bread: We bake it at night.', 'What we give: Tea at four.']);
});

test('rows in capitals are headings', () => {
  expect(told('Baker\n\nTHE BREAD\nWe bake it.\n\nWHAT WE GIVE:\n- tea')).toEqual([
    'Baker',
    'THE BREAD: We bake it.',
    'WHAT WE GIVE: - tea',
  ]);
});

test.each([
  ['a sentence', 'We bake at night.'],
  ['an exclamation', 'Come and bake!'],
  ['a long row', 'We look for someone who bakes bread in the night and sells it'],
  ['a greeting', 'Hi all'],
  ['a place', 'Oslo, Norway'],
  ['an address', 'jobs@bread.example'],
  ['a sum', '€50k to €60k'],
  ['a row that begins small', 'and more of it'],
])('%s is no heading of plain text: %s', (_, row) => {
  expect(told(`Baker\n\nWe bake.\n\n${row}\n\nBread is what we make.`)).toHaveLength(2);
});

test('rows that end where they end stay apart, those of a wrapped paragraph do not', () => {
  expect(told('Baker\n\nPay: 20\nHours: 40\nbread')[1]).toMatch(/Pay: 20/);
  const wrapped =
    'We bake bread in the night, and we sell it in the morning to\nthe people of the town, who like it.';
  expect(readOne(`Baker\n\n${wrapped}`, 'a.txt').sections[0]?.text).toBe(wrapped);
  expect(readOne('We bake.\nWe sell.', 'a.txt').sections[0]?.text).toBe('We bake.  \nWe sell.');
});

test.each(['•', '·', '–', '—', '▪', '►', '✓', '*', '➢'])('“%s” begins an item', (sign) => {
  expect(told(`Baker\n\nYou:\n${sign} bake\n${sign} sell`)).toEqual(['Baker', 'You: - bake / - sell']);
});

test('pictures before several rows are bullets too', () => {
  expect(told('Baker\n\n🎉 bake\n🎉 sell')).toEqual(['Baker', 'Overview: - 🎉 bake / - 🎉 sell']);
});

test('a title of a section is not what the job is called', () => {
  expect(told('ABOUT US\n\nWe bake.', '02-night-baker.txt')).toEqual(['Night Baker', 'ABOUT US: We bake.']);
});

test('the day in a file’s name is when it was posted', () => {
  const { role, posted } = readOne('We bake.', 'jobs/2024-05-06-night-baker.md');
  expect([role, posted]).toEqual(['Night Baker', '2024-05-06']);
});

test('a short row right above a list is its heading, a sentence is not', () => {
  expect(markdownOfPlain('Glaze.\n\nYour day\n• mix\n• dip\n\nYou know that we give:\nmuch.\n')).toContain(
    '## Your day\n- mix\n',
  );
  expect(markdownOfPlain('Glaze.\n\nWe mix the glaze every day.\n• dip\n')).not.toContain('##');
});
