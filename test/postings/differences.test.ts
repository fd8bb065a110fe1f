import { expect, test } from 'vitest';
import { differencesOf } from '../../source/postings/differences.ts';

interface Loaf {
  readonly look: string;
  readonly grain?: string;
  readonly oven?: string;
  readonly id: string;
}

const told = (loaves: readonly Loaf[]) => {
  const differences = differencesOf(loaves, ({ look }) => look, [
    ({ grain = '' }) => grain,
    ({ oven = '' }) => oven,
    ({ id }) => id,
  ]);
  return loaves.map((loaf) => differences.get(loaf)?.join(' / ') ?? '');
};

test('of what looks like nothing else nothing is told', () => {
  expect(
    told([
      { look: 'round', id: '1' },
      { look: 'long', id: '2' },
    ]),
  ).toEqual(['', '']);
});

test('the first aspect in which they differ is told, and another only to those that are still alike', () => {
  expect(
    told([
      { look: 'round', grain: 'rye', id: '1' },
      { look: 'round', grain: 'oat', oven: 'old', id: '2' },
      { look: 'round', grain: 'oat', oven: 'new', id: '3' },
      { look: 'round', grain: 'oat', oven: 'new', id: '4' },
    ]),
  ).toEqual(['rye', 'oat / old', 'oat / new / 3', 'oat / new / 4']);
});

test('of long values only what differs is told', () => {
  expect(
    told([
      { look: 'round', id: 'https://bread.example/loaves/4711' },
      { look: 'round', id: 'https://bread.example/loaves/4712' },
      { look: 'round', id: 'https://bread.example/loaves/4712-b' },
    ]),
  ).toEqual(['4711', '4712', '4712-b']);
});
