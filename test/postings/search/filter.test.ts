import { describe, expect, test } from 'vitest';
import { filterOf } from '../../../source/postings/search/filter.ts';
import { parseQuery } from '../../../source/postings/search/query.ts';
import { madeUp, madeUpSection } from '../../made-up-postings.ts';

const postings = [
  madeUp({
    role: 'Baker',
    team: 'Web services',
    locations: ['New York', 'Oakland, California'],
    posted: '2018-Q4',
    remote: 'yes',
    sections: [madeUpSection('Who we are', 'Friends of **Docker** and `node_modules`.')],
  }),
  madeUp({
    role: 'Café Owner',
    team: 'Support',
    locations: ['York'],
    posted: '2018-10-03',
    remote: 'partly',
  }),
  madeUp({ role: 'Senior Baker', team: 'Sales', locations: [], posted: '2017', remote: 'no' }),
];

/** The roles of those postings that have everything that is asked for. */
const kept = (typed: string) => postings.filter(filterOf(parseQuery(typed))).map(({ role }) => role);
const all = ['Baker', 'Café Owner', 'Senior Baker'];

test('a team or place is found by the beginning of any of its words', () => {
  expect(kept('team:serv')).toEqual(['Baker']);
  expect(kept('team:"web serv"')).toEqual(['Baker']);
  expect(kept('team:ervices')).toEqual([]);
  expect(kept('loc:york')).toEqual(['Baker', 'Café Owner']);
  expect(kept('loc:"new york"')).toEqual(['Baker']);
  expect(kept('loc:CALIF')).toEqual(['Baker']);
});

test('a year fits a quarter, a day and a bare year', () => {
  expect(kept('year:2018')).toEqual(['Baker', 'Café Owner']);
  expect(kept('year:2017')).toEqual(['Senior Baker']);
  expect(kept('year:10')).toEqual([]);
});

test('remote takes the beginning of yes, partly, no and unstated', () => {
  expect(kept('remote:yes')).toEqual(['Baker']);
  expect(kept('remote:P')).toEqual(['Café Owner']);
  expect(kept('remote:sometimes')).toEqual([]);
});

test('an exact text stands in the role or the team, whatever its case and accents', () => {
  expect(kept("'cafe")).toEqual(['Café Owner']);
  expect(kept('"web serv"')).toEqual(['Baker']);
  expect(kept("'baekr")).toEqual([]);
});

test('text looks into the sections, below the marks of Markdown', () => {
  expect(kept('text:docker')).toEqual(['Baker']);
  expect(kept('text:"friends of docker and"')).toEqual(['Baker']);
  expect(kept('text:oakland')).toEqual([]);
});

test('values of one fact are alternatives, different facts must hold together', () => {
  expect(kept('team:web team:sales')).toEqual(['Baker', 'Senior Baker']);
  expect(kept('team:web team:sales year:2018')).toEqual(['Baker']);
  expect(kept('text:docker text:kubernetes')).toEqual([]);
});

test('the opposite of each fact must hold', () => {
  expect(kept('!senior')).toEqual(['Baker', 'Café Owner']);
  expect(kept('!team:web !team:sales')).toEqual(['Café Owner']);
  expect(kept('team:web !remote:yes')).toEqual([]);
});

test('fuzzy words and unfinished fields narrow nothing here', () => {
  expect(kept('zzzz team:')).toEqual(all);
  expect(kept('')).toEqual(all);
});

describe('a fact that is asked for by its value', () => {
  const bakers = [
    madeUp({ role: 'A', company: 'Acme', employment: 'full-time', source: 'Some Board, page 3' }),
    madeUp({ role: 'B', company: 'Acme Labs', employment: 'contract', source: 'some/jobs, 2018/a.md' }),
    madeUp({ role: 'C', company: 'The "Acme"', locations: [], remote: 'no' }),
    madeUp({ role: 'D' }),
  ];
  const rolesOf = (typed: string) =>
    bakers
      .filter(filterOf(parseQuery(typed)))
      .map(({ role }) => role)
      .join('');

  test.each([
    ['company:acme', 'ABC'],
    ['company:=acme', 'A'],
    ['company:="acme labs"', 'B'],
    ['company:="the acme"', 'C'],
    ['!company:=ACME', 'BCD'],
    ['company:=acme company:="acme labs"', 'AB'],
    ['employment:full', 'A'],
    ['source:some', 'AB'],
    ['source:="some board"', 'A'],
  ])('%s finds %s', (typed, roles) => {
    expect(rolesOf(typed)).toBe(roles);
  });

  test('is the one that is not stated where it is called so', () => {
    expect(rolesOf('company:unstated')).toBe('D');
    expect(rolesOf('location:Unstated')).toBe('C');
    expect(rolesOf('remote:unstated')).toBe('ABD');
    expect(rolesOf('!employment:unstated')).toBe('AB');
  });
});
