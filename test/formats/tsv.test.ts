import { expect, test } from 'vitest';
import { tsvList } from '../../source/formats/tsv.ts';
import { parseQuery } from '../../source/postings/search/query.ts';
import { madeUp } from '../made-up-postings.ts';
import { plain } from './output-style.ts';

test('a posting is a line: id, role, team, locations, remote, posted, status, company, link', () => {
  const postings = [
    madeUp({
      id: 'a',
      role: 'Baker',
      team: 'Bread',
      locations: ['Oakland', 'New York'],
      remote: 'partly',
      company: 'Bakery, Inc.',
      url: 'https://bread.example',
    }),
    madeUp({ id: 'b', role: 'x'.repeat(200), locations: [] }),
  ];
  expect(tsvList.print(postings, parseQuery('baker'), plain)).toBe(
    `a\tBaker\tBread\tOakland, New York\tpartly\t2018-Q3\tclosed\tBakery, Inc.\thttps://bread.example\nb\t${'x'.repeat(200)}\tServices\t\tunstated\t2018-Q3\tclosed\t\t\n`,
  );
});

test('what is not known is an empty column', () => {
  const posting = {
    id: 'a',
    key: 'a',
    role: 'Baker',
    team: 'Bread',
    locations: [],
    remote: 'unstated',
    sections: [],
  } as const;
  expect(tsvList.print([posting], parseQuery(''), plain)).toBe('a\tBaker\tBread\t\tunstated\t\t\t\t\n');
});

test('no postings are no lines', () => {
  expect(tsvList.print([], parseQuery(''), plain)).toBe('');
});
