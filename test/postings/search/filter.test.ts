import { describe, expect, test } from 'vitest';
import type { Posting } from '../../../source/postings/posting.ts';
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

describe('amounts and days', () => {
  const paid = (role: string, pay: Posting['pay'], posted = '2018-10-03') =>
    madeUp({ role, posted, salary: 'said', ...(pay && { pay }) });
  const rows = [
    paid('Year', { least: 100_000, most: 130_000, currency: 'USD', per: 'year' }, '2018-12-24'),
    paid('Hour', { least: 20, most: 20, currency: 'EUR', per: 'hour' }, '2018-12-01'),
    paid('From', { least: 80_000, currency: 'EUR', per: 'year' }, '2018-Q2'),
    madeUp({ role: 'Unpaid', posted: '2017' }),
  ];
  const found = (typed: string) =>
    rows.filter(filterOf(parseQuery(typed), '2018-12-31')).map(({ role }) => role);

  test('pay is compared by what it comes to in a year, in the currency that is named', () => {
    expect(found('salary:>120k')).toEqual(['Year']);
    expect(found('salary:>=130000')).toEqual(['Year']);
    expect(found('salary:>40k')).toEqual(['Year', 'Hour', 'From']);
    expect(found('salary:>40k€')).toEqual(['Hour', 'From']);
    expect(found('salary:<90k')).toEqual(['Hour', 'From']);
    expect(found('salary:>€50,000')).toEqual(['From']);
    expect(found('salary:90k..150k')).toEqual(['Year']);
    expect(found('salary:75-90k')).toEqual(['From']);
    expect(found('salary:>50k salary:<90k')).toEqual(['From']);
  });

  test('whether pay, or anything else, is stated can be asked for too', () => {
    expect(found('salary:stated')).toEqual(['Year', 'Hour', 'From']);
    expect(found('salary:unstated')).toEqual(['Unpaid']);
    expect(found('has:salary')).toEqual(['Year', 'Hour', 'From']);
    expect(found('!has:salary')).toEqual(['Unpaid']);
    expect(found('has:remote')).toEqual([]);
    expect(found('has:place')).toHaveLength(4);
    expect(found('has:link')).toEqual([]);
  });

  test('days are counted back from the day that is handed in, or are named', () => {
    expect(found('posted:<14d')).toEqual(['Year']);
    expect(found('posted:<2m')).toEqual(['Year', 'Hour']);
    expect(found('posted:>14d')).toEqual(['Hour', 'From', 'Unpaid']);
    expect(found('posted:>2018-06')).toEqual(['Year', 'Hour']);
    expect(found('posted:<2018')).toEqual(['Unpaid']);
    expect(found('posted:2018-12')).toEqual(['Year', 'Hour']);
    expect(found('posted:2018-Q2')).toEqual(['From']);
    expect(found('posted:2017..2018-06')).toEqual(['From', 'Unpaid']);
    expect(found('posted:2018-04..')).toEqual(['Year', 'Hour', 'From']);
  });

  test('what goes on being typed narrows nothing', () => {
    for (const typed of ['salary:>', 'salary:€', 'posted:<', 'posted:20'])
      expect(found(typed), typed).toHaveLength(4);
  });
});

describe('what must not be there', () => {
  const rows = [
    madeUp({ role: 'Senior Engineer', company: 'Ferns', locations: ['Berlin'], remote: 'yes' }),
    madeUp({ role: 'Maintenance Engineer', locations: ['New York'], employment: 'part-time' }),
  ];
  const found = (typed: string) => rows.filter(filterOf(parseQuery(typed))).map(({ role }) => role);

  test('is looked for in company, place and employment too', () => {
    expect(found('-ferns')).toEqual(['Maintenance Engineer']);
    expect(found('!berlin')).toEqual(['Maintenance Engineer']);
    expect(found('-remote')).toEqual(['Maintenance Engineer']);
    expect(found('-nyc')).toEqual(['Senior Engineer']);
    expect(found('!part-time')).toEqual(['Senior Engineer']);
  });

  test('may be said in short, and in short is a word of its own', () => {
    expect(found('-sr')).toEqual(['Maintenance Engineer']);
    expect(found('-ai')).toEqual(['Senior Engineer', 'Maintenance Engineer']);
  });
});

test('a field understands short forms and plurals', () => {
  expect(kept('role:bakers')).toEqual(['Baker', 'Senior Baker']);
  expect(kept('title:sr')).toEqual(['Senior Baker']);
  expect(kept('loc:nyc')).toEqual(['Baker']);
});
