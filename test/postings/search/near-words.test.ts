import { expect, test } from 'vitest';
import { createFinder } from '../../../source/postings/search/finder.ts';
import { beginsNear, isNear } from '../../../source/postings/search/near-words.ts';
import { parseQuery } from '../../../source/postings/search/query.ts';
import { madeUp } from '../../made-up-postings.ts';

test.each([
  ['enginer', 'engineer', 'one letter is missing'],
  ['engineeer', 'engineer', 'one is too many'],
  ['enginear', 'engineer', 'one is another'],
  ['nusre', 'nurse', 'two are swapped'],
  ['urse', 'nurse', 'the first is missing'],
  ['nurs', 'nurse', 'the last is missing'],
])('%s is near %s: %s', (typed, word) => {
  expect(isNear(typed, word)).toBe(true);
});

test.each([
  ['nurse', 'nurse'],
  ['nusrre', 'nurse'],
  ['enigneeer', 'engineer'],
  ['abcd', 'badc'],
  ['', 'ab'],
])('%s is not near %s', (typed, word) => {
  expect(isNear(typed, word)).toBe(false);
});

test('the beginning of a long word may be near too, but not its first letter', () => {
  expect(beginsNear('desgi', 'designer')).toBe(true);
  expect(beginsNear('esign', 'designer')).toBe(false);
});

test('an activity is near to who does it', () => {
  expect(beginsNear('driving', 'driver')).toBe(true);
  expect(beginsNear('king', 'kitchen')).toBe(false);
});

test('one misspelled row does not hide many right ones, and comes before them', () => {
  const right = Array.from({ length: 9 }, (_, at) => madeUp({ role: `Software Lead ${at}` }));
  const wrong = madeUp({ role: 'Sofware Lead' });
  const found = createFinder([...right, wrong]).find(parseQuery('sofware'));
  expect(found).toHaveLength(10);
  expect(found[0]).toBe(wrong);
});

test('a near word that is about as frequent is another word', () => {
  const [planer, planner] = ['Planer', 'Planner'].map((role) => madeUp({ role }));
  expect(createFinder([planer, planner].flatMap((each) => each ?? [])).find(parseQuery('planer'))).toEqual([
    planer,
  ]);
});
