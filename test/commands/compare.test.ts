import { expect, test } from 'vitest';
import { madeUp, madeUpSection } from '../made-up-postings.ts';
import { commandLine } from './command-line.ts';

const bakers = [
  madeUp({
    role: 'Baker',
    posted: '2018-Q3',
    salary: '€40,000',
    sections: [
      madeUpSection('Requirements', 'You get up early.\n\n- Bread\n- Tea'),
      madeUpSection('Zebra', 'Stripes.'),
    ],
  }),
  madeUp({
    role: 'Baker',
    posted: '2017-Q2',
    sections: [madeUpSection('What you bring', 'You get up late.\n\n- Bread\n- Tea')],
  }),
  madeUp({ role: 'Cook', team: 'Kitchen' }),
];

test('postings are compared in Markdown where nobody reads on a terminal', async () => {
  const { exitCode, out } = await commandLine('compare 2018-q3-baker 2017-q2-baker', { postings: bakers });
  expect(exitCode).toBe(0);
  expect(out).toBe(`1. Baker, 2018 Q3
2. Baker, 2017 Q2

|  | 1 | 2 |
| --- | --- | --- |
| **Posted** | 2018 Q3 | 2017 Q2 |
| **Salary** | €40,000 |  |
| Role | Baker | Baker |
| Team | Services | Services |
| Status | closed | closed |
| Locations | Oakland, California | Oakland, California |

## Requirements / What you bring

**1:**

You get up early.

**2:**

You get up late.

- Bread
- Tea

## Zebra

**1:**

Stripes.
`);
});

test('one role that two postings have, or that is named twice, means both', async () => {
  const { out } = await commandLine('compare baker', { postings: bakers });
  const twice = await commandLine('compare baker baker', { postings: bakers });
  expect(out).toContain('1. Baker, 2018 Q3\n2. Baker, 2017 Q2\n');
  expect(twice.out).toBe(out);
});

test('a table says in two columns what differs, on a wide terminal side by side', async () => {
  const { out } = await commandLine('compare 2018-q3-baker cook --no-color', {
    postings: bakers,
    columns: 100,
  });
  expect(out).toContain('Baker                                            │ Cook\n');
  expect(out).toMatch(/^Team {7}Services +│ Kitchen$/m);
});

test('as JSON there are the facts and the sections as they were matched', async () => {
  const { out } = await commandLine('compare baker --format json', { postings: bakers });
  const { postings, sections } = JSON.parse(out) as {
    postings: string[];
    sections: { headings: string[] }[];
  };
  expect(postings).toEqual(['2018-q3-baker', '2017-q2-baker']);
  expect(sections[0]?.headings).toEqual(['Requirements', 'What you bring']);
});

test.each([
  ['compare', 2, /Which roles\?/],
  ['compare cook', 2, /Only one posting is meant/],
  ['compare a b c d', 2, /No more than 3/],
  ['compare baker zzzzz', 1, /No role matches “zzzzz”/],
  ['compare baker cook --format tsv', 2, /Use one of: text, markdown, json/],
])('%s says what is missing', async (typed, code, says) => {
  const { exitCode, err } = await commandLine(typed, { postings: bakers });
  expect(err).toMatch(says);
  expect(exitCode).toBe(code);
});
