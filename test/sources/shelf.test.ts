import { expect, test } from 'vitest';
import { Shelf } from '../../source/sources/shelf.ts';
import { madeUp } from '../made-up-postings.ts';

const found = (id: string, role = 'Cook') => ({ posting: madeUp({ role }), id, board: 'lever:acme' });

test('what a source has now takes the ids and keys of what it had, and other sources keep theirs', () => {
  const shelf = new Shelf();
  const [first] = shelf.add(0, [found('1')]);
  const [other] = shelf.add(1, [{ ...found('1'), board: 'ashby:acme' }]);
  const { gone, come } = shelf.replace(0, [found('1', 'Chef'), found('2')]);
  expect(gone).toEqual([first]);
  expect(come.map(({ key, role }) => [key, role])).toEqual([
    [first?.key, 'Chef'],
    ['lever:acme:2', 'Cook'],
  ]);
  expect(new Set([other, ...come].map((posting) => posting?.id)).size).toBe(3);
  expect([shelf.sourceOf(come[0] as never), shelf.sourceOf(other as never)]).toEqual([0, 1]);
});

test('replacing again and again gives the same keys', () => {
  const shelf = new Shelf();
  shelf.add(0, [found('1'), found('1', 'Baker')]);
  const keys = () =>
    shelf
      .replace(0, [found('1'), found('1', 'Baker')])
      .come.map(({ key }) => key)
      .toSorted();
  expect(keys()).toEqual(keys());
  expect(new Set(keys()).size).toBe(2);
});
