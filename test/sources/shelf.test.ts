import { expect, test } from 'vitest';
import { finish } from '../../source/postings/search/finder.ts';
import { Shelf } from '../../source/sources/shelf.ts';
import { madeUp } from '../made-up-postings.ts';

const replaced = (shelf: Shelf, ...[source, found]: Parameters<Shelf['replace']>) =>
  finish(shelf.replace(source, found));

const found = (id: string, role = 'Cook') => ({ posting: madeUp({ role }), id, board: 'lever:acme' });

test('what a source has now takes the ids and keys of what it had, and other sources keep theirs', () => {
  const shelf = new Shelf();
  const [first] = shelf.add(0, [found('1')]);
  const [other] = shelf.add(1, [{ ...found('1'), board: 'ashby:acme' }]);
  const { gone, come } = replaced(shelf, 0, [found('1', 'Chef'), found('2')]);
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
    replaced(shelf, 0, [found('1'), found('1', 'Baker')])
      .come.map(({ key }) => key)
      .toSorted();
  expect(keys()).toEqual(keys());
  expect(new Set(keys()).size).toBe(2);
});

test('a source is replaced some postings a step, and what is told in full meanwhile is among those that are gone', () => {
  const shelf = new Shelf();
  const many = Array.from({ length: 1000 }, (_each, id) => found(`${id}`));
  const [first] = shelf.add(0, many);
  if (!first) throw new Error('there is nothing');
  const steps = shelf.replace(0, many);
  steps.next();
  const whole = { ...first, team: 'Kitchen' };
  shelf.complete(first, whole);
  let count = 1;
  let step = steps.next();
  for (; !step.done; count++) step = steps.next();
  expect(count).toBeGreaterThanOrEqual(5);
  expect([step.value.gone[0], step.value.gone.length, step.value.come.length]).toEqual([whole, 1000, 1000]);
});
