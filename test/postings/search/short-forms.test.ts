import { expect, test } from 'vitest';
import { createFinder } from '../../../source/postings/search/finder.ts';
import { parseQuery } from '../../../source/postings/search/query.ts';
import { madeUp } from '../../made-up-postings.ts';

test.each([
  ['sr', 'senior'],
  ['jr', 'junior'],
  ['mgr', 'manager'],
  ['swe', 'software engineer'],
  ['eng', 'engineer'],
  ['dev', 'developer'],
  ['k8s', 'kubernetes'],
  ['js', 'javascript'],
  ['qa', 'quality assurance'],
  ['vp', 'vice president'],
  ['pm', 'product manager'],
  ['rn', 'registered nurse'],
  ['hr', 'human resources'],
  ['r&d', 'research and development'],
  ['.net', 'dotnet'],
])('%s finds %s, and the other way round', (short, long) => {
  const postings = [long, short, 'Xylophone'].map((role) => madeUp({ role: `${role} Zz`, team: 'T' }));
  const finder = createFinder(postings);
  for (const typed of [short, long])
    expect(
      finder
        .find(parseQuery(typed))
        .map(({ role }) => role)
        .toSorted(),
    ).toEqual([`${long} Zz`, `${short} Zz`].toSorted());
});

test('a short form ranks as the word itself', () => {
  const [old, late] = [
    madeUp({ role: 'Senior Cook', posted: '2017-01-01' }),
    madeUp({ role: 'Sr Cook', posted: '2018-01-01' }),
  ];
  expect(createFinder([old, late]).find(parseQuery('senior cook'))[0]).toBe(old);
  expect(createFinder([old, late]).find(parseQuery('cook senior'))[0]).toBe(late);
});

test('whoever writes the long form of an everyday word does not mean that word', () => {
  const found = createFinder([madeUp({ role: 'Be Kind Officer' })]).find(parseQuery('backend officer'));
  expect(found).toEqual([]);
});
