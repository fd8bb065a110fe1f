import { expect, test } from 'vitest';
import { finish } from '../../source/postings/search/finder.ts';
import { Shelf } from '../../source/sources/shelf.ts';
import type { FoundPosting } from '../../source/sources/source.ts';
import { madeUp } from '../made-up-postings.ts';

const replaced = (shelf: Shelf, ...[source, found]: Parameters<Shelf['replace']>) =>
  finish(shelf.replace(source, found));

const found = (id: string, facts: Parameters<typeof madeUp>[0], board = 'lever:acme'): FoundPosting => ({
  posting: madeUp({ company: 'Acme', locations: ['Ghent'], ...facts }),
  id,
  board,
});

test('a posting that two sources give is shown once, with both links', () => {
  const shelf = new Shelf();
  const [first] = shelf.add(0, [found('1', { role: 'Bell Founder', url: 'https://jobs.lever.co/acme/1' })]);
  expect(
    shelf.add(1, [
      found('9', { role: 'Bell Founder', company: 'ACME Ltd.', url: 'https://news.example/9' }, 'hn'),
    ]),
  ).toEqual([]);
  expect(first).toMatchObject({ key: 'lever:acme:1', more: { 'also at': ['https://news.example/9'] } });
});

test('one address to apply at is enough, whatever the role is called, unless a source has several postings there', () => {
  const apply = 'https://jobs.lever.co/acme/1/apply';
  const shelf = new Shelf();
  shelf.add(0, [found('1', { role: 'Bell Founder', url: 'https://jobs.lever.co/acme/1' })]);
  expect(shelf.add(1, [found('9', { role: 'Founder of Bells', apply }, 'hn')])).toEqual([]);
  const all = new Shelf();
  all.add(0, [found('1', { role: 'Cook', apply }), found('2', { role: 'Baker', apply })]);
  expect(all.add(1, [found('9', { role: 'Butcher', apply }, 'hn')])).toHaveLength(1);
});

test('what one source gives twice, and roles without a company, stay as they are', () => {
  const shelf = new Shelf();
  const twice = [found('1', { role: 'Cook' }), found('2', { role: 'Cook' })];
  expect(shelf.add(0, twice)).toHaveLength(2);
  expect(shelf.add(1, [found('3', { role: 'Cook' }, 'hn'), found('4', { role: 'Cook' }, 'hn')])).toHaveLength(
    0,
  );
  const unsigned = new Shelf();
  const cook = { posting: madeUp({ role: 'Cook' }) };
  expect([...unsigned.add(0, [cook]), ...unsigned.add(1, [cook])]).toHaveLength(2);
});

test('when the source that is shown has it no more, the other’s comes in its place, by its own key', () => {
  const shelf = new Shelf();
  shelf.add(0, [found('1', { role: 'Bell Founder' })]);
  shelf.add(1, [found('9', { role: 'Bell Founder' }, 'hn')]);
  const { gone, come } = replaced(shelf, 0, []);
  expect([gone.map(({ key }) => key), come.map(({ key }) => key)]).toEqual([['lever:acme:1'], ['hn:9']]);
  expect(replaced(shelf, 1, [found('9', { role: 'Bell Founder' }, 'hn')]).come.map(({ key }) => key)).toEqual(
    ['hn:9'],
  );
});

test('each batch is looked through for itself, and links of all are kept', () => {
  const shelf = new Shelf();
  const roles = ['Cook', 'Baker', 'Butcher'];
  const firsts = roles.flatMap((role, id) => shelf.add(0, [found(`${id}`, { role })]));
  for (const [id, role] of roles.entries())
    for (const source of [1, 2])
      shelf.add(source, [
        found(`${id}`, { role, url: `https://news${source}.example/${id}` }, `news${source}`),
      ]);
  expect(firsts.map(({ more }) => more?.['also at'])).toEqual(
    [0, 1, 2].map((id) => [`https://news1.example/${id}`, `https://news2.example/${id}`]),
  );
});
