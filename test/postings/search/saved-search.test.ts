import { expect, test } from 'vitest';
import { expanded, nameCompletion, withoutName } from '../../../source/postings/search/saved-search.ts';

const searches = new Map([
  ['berlin', 'loc:berlin !senior'],
  ['berlin2', 'loc:berlin'],
  ['web', 'team:web'],
]);

test('a name at the end is completed, as far as one begins so', () => {
  expect(nameCompletion('baker @we', searches)).toBe('b');
  expect(nameCompletion('@', searches)).toBe('berlin');
  expect(nameCompletion('@web', searches)).toBe('');
  expect(nameCompletion('a@we', searches)).toBe('');
  expect(nameCompletion('@x', searches)).toBe('');
});

test('what is saved stands in the place of its name when that cannot become another', () => {
  expect(expanded('@web', searches)).toBe('team:web');
  expect(expanded('baker @web', searches)).toBe('baker team:web');
  expect(expanded('@berlin', searches)).toBe('@berlin');
  expect(expanded('@berlin ', searches)).toBe('loc:berlin !senior ');
  expect(expanded('@berlin2', searches)).toBe('loc:berlin');
  expect(expanded('@nobody ', searches)).toBe('@nobody ');
  expect(expanded('me@web ', searches)).toBe('me@web ');
});

test('a name that is being typed is no word to look for', () => {
  expect(withoutName('baker @we')).toBe('baker ');
  expect(withoutName('baker @we x')).toBe('baker @we x');
});
