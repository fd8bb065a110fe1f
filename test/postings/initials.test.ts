import { expect, test } from 'vitest';
import { abbreviated, initialsOf } from '../../source/postings/initials.ts';

test('every run of words has its initials', () => {
  expect(initialsOf('Service Reliability Engineer').toSorted()).toEqual(['re', 'sr', 'sre']);
  expect(initialsOf('Intern')).toEqual([]);
});

test('small words are not spoken and Sr. is senior', () => {
  expect(initialsOf('Head of Finance')).toEqual(['hf']);
  expect(initialsOf('Jr. Dev')).toEqual(['jd']);
  expect(initialsOf('Sr. Writer')).toEqual(initialsOf('Senior Writer'));
});

test('no abbreviation is longer than six letters', () => {
  const longest = Math.max(
    ...initialsOf('one two three four five six seven eight').map(({ length }) => length),
  );
  expect(longest).toBe(6);
});

test('an abbreviation knows the words that it stands for', () => {
  expect(abbreviated('Senior Service Reliability Engineer', 'sre')).toEqual([1, 2, 3]);
  expect(abbreviated('Vice President of Product', 'vpp')).toEqual([0, 1, 3]);
  expect(abbreviated('Senior Service Reliability Engineer', 'sxe')).toEqual([]);
  expect(abbreviated('Senior Service Reliability Engineer', 's')).toEqual([]);
  expect(abbreviated('Intern', '')).toEqual([]);
});

test('each abbreviation of a role stands for words of it', () => {
  for (const role of ['Senior Service Reliability Engineer', 'VP of Sales', 'Sr. UX/UI Designer', 'Dev *'])
    for (const initials of initialsOf(role))
      expect(abbreviated(role, initials)).toHaveLength(initials.length);
});
