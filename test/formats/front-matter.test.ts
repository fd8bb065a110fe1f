import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { frontMatter } from '../../source/formats/front-matter.ts';

/** What YAML says between the borders, by YAML's own library. */
const meaning = (text: string) => parse(text.replace(/^---\n|---\n$/g, ''), { schema: 'core' }) ?? {};

test.each([
  ['Senior Baker, night shift (100%)', 'Senior Baker, night shift (100%)'],
  ["npm's “own”; A/B & C# – Ω", "npm's “own”; A/B & C# – Ω"],
  ['https://jobs.example/1#top', 'https://jobs.example/1#top'],
  ['2018-Q3', '2018-Q3'],
  ['2018-08-31', '2018-08-31'],
  ['yes', 'yes'],
  ['true', '"true"'],
  ['Null', '"Null"'],
  ['02139', '"02139"'],
  ['Lead: bread', '"Lead: bread"'],
  ['Lead:', '"Lead:"'],
  ['C #1', '"C #1"'],
  ['- bread', '"- bread"'],
  ['[bread', '"[bread"'],
  ['', '""'],
  ['a ', '"a "'],
  ['two\nlines', '"two\\nlines"'],
  [['Oakland', 'Portland, Oregon', 'a:b'], '[Oakland, "Portland, Oregon", "a:b"]'],
  [[], '[]'],
  [{ oven: ['hot', 1, true, null], 'a: b': {} }, '{oven: [hot, 1, true, null], "a: b": {}}'],
  [12.5, '12.5'],
])('%j is written as %s', (value, written) => {
  expect(frontMatter([['fact', value]])).toBe(`---\nfact: ${written}\n---\n`);
});

const tricky = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'aZ0ä語:#-[]{},&*!|>%@`"\'\\?~.+=<_ \n\t') }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    'null',
    'TRUE',
    'False',
    'no',
    '~',
    '1e3',
    '0x1f',
    '.inf',
    '<<',
    '=',
    '---',
    '...',
    '2018-01-01',
  ),
);
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    tricky,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    tie('list'),
    tie('record'),
  ),
  list: fc.array(tie('value'), { maxLength: 4 }),
  record: fc.dictionary(tricky, tie('value'), { maxKeys: 4, noNullPrototype: true }),
}));

test('whatever JSON can say is read again as it was', () => {
  fc.assert(
    fc.property(json.record, (record) => {
      expect(meaning(frontMatter(Object.entries(record as object)))).toEqual(record);
    }),
    { numRuns: 1000 },
  );
});
