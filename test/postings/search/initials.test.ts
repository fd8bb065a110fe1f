import { expect, test } from 'vitest';
import { abbreviates, initialsOf } from '../../../source/postings/search/initials.ts';
import { wordsOf } from '../../../source/postings/text/fold.ts';

const initials = (role: string): string => initialsOf(wordsOf(role));

test('a role has the initials of its words', () => {
  expect(initials('Service Reliability Engineer')).toBe('sre');
  expect(initials('Intern')).toBe('i');
});

test('small words have none, and abbreviations in use those of what they stand for', () => {
  expect(initials('Head of Finance')).toBe('hf');
  expect(initials('Sr. Writer')).toBe(initials('Senior Writer'));
});

test.each(['ss', 'sre', 'ssre', 're'])(
  '%s is an abbreviation of words next to each other',
  (abbreviation) => {
    expect(abbreviates(abbreviation, initials('Senior Service Reliability Engineer'))).toBe(true);
  },
);

test('one letter, letters of other words, and more than six letters are none', () => {
  expect(abbreviates('s', 'ssre')).toBe(false);
  expect(abbreviates('se', 'ssre')).toBe(false);
  expect(abbreviates('abcdef', 'abcdefg')).toBe(true);
  expect(abbreviates('abcdefg', 'abcdefg')).toBe(false);
});
