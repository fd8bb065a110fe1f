import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocument } from '../../../source/reading/document.ts';
import { recordsHeldIn } from '../../../source/reading/records/wrappers.ts';

const baker = { title: 'Baker', location: 'Oslo', description: 'We bake.' };
const cook = { title: 'Cook', location: 'Oslo', description: 'We cook.' };
const both = ['Baker', 'Cook'];

const read = (value: unknown) => readDocument(JSON.stringify(value), 'answer.json');
const rolesIn = (value: unknown) => read(value).parsed.map(({ posting }) => posting.role);

test.each([
  ['data.jobs', { data: { jobs: [baker, cook] } }],
  ['response.results', { response: { results: [baker, cook], total: 2 } }],
  ['edges of a graph', { data: { board: { jobPostings: { edges: [{ node: baker }, { node: cook }] } } } }],
  ['a search engine’s hits', { hits: { total: 2, hits: [{ _id: 'a', _source: baker }, { _source: cook }] } }],
  ['a record by ids', { a1: baker, a2: cook }],
  ['a record by ids under a name', { jobs: { a1: baker, a2: cook } }],
  ['a count and a page', { total: 2, jobs: { items: [baker, cook], next: null } }],
  ['a name that nobody knows', { meta: {}, tags: [{ id: 1 }], stellenangebote: [baker, cook] }],
  ['several lists beside each other', { kitchen: [baker], hall: [cook] }],
  [
    'groups',
    {
      departments: [
        { name: 'Kitchen', jobs: [baker] },
        { name: 'Hall', jobs: [cook] },
      ],
    },
  ],
  [
    'a title and a text of its own',
    { title: 'Open positions', description: 'All of them.', jobs: [baker, cook] },
  ],
  ['a place of its own', { title: 'Work in Oslo', location: 'Oslo', jobs: [baker, cook] }],
  ['JSON Feed', { version: 'https://jsonfeed.org/version/1.1', title: 'Jobs', items: [baker, cook] }],
  ['records around each', { results: [{ job: baker }, { job: cook }] }],
  ['lists in lists', [[baker], { jobs: [cook] }]],
  ['a wrapper among postings, in the order of the file', [{ jobs: [baker] }, cook]],
  [
    'an ItemList of schema.org',
    {
      '@type': 'WebPage',
      name: 'Open positions',
      mainEntity: {
        '@type': 'ItemList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, item: { '@type': 'JobPosting', title: 'Baker' } },
          { '@type': 'ListItem', position: 2, item: { '@type': 'JobPosting', title: 'Cook' } },
        ],
      },
    },
  ],
  [
    'a graph of schema.org among other things',
    {
      '@graph': [
        { '@type': 'Organization', name: 'Bakery', description: 'We bake.' },
        { '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', position: 1, name: 'Jobs' }] },
        { '@type': 'WebSite', name: 'Bakery', url: 'https://bread.example' },
        { '@type': 'JobPosting', title: 'Baker' },
        { '@type': 'JobPosting', title: 'Cook' },
      ],
    },
  ],
])('postings are found in %s', (_shape, value) => {
  expect(rolesIn(value)).toEqual(both);
  expect(read(value).problems).toEqual([]);
});

test.each([
  ['similar ones', { ...baker, similarJobs: [cook] }],
  ['sections', { title: 'Baker', sections: [{ title: 'Duties', content: 'Mix.' }] }],
  ['benefits', { ...baker, benefits: [{ title: 'Tea', description: 'All day.' }] }],
  [
    'people',
    { title: 'Baker', company: 'Bread', contacts: [{ name: 'Ann', title: 'Head', location: 'Oslo' }] },
  ],
  ['jobs of which little is known', { title: 'Baker', jobs: [{ title: 'Cook' }] }],
])('a posting that has a list itself stays one: %s', (_shape, value) => {
  expect(rolesIn(value)).toEqual(['Baker']);
});

test('what a wrapper says of all is theirs, where they say nothing else', () => {
  const wrapper = {
    company: { name: 'Bread & Co' },
    currency: 'EUR',
    date: '2026-09-01',
    jobs: [
      { title: 'Baker', salary_min: 10, salary_max: 20 },
      { title: 'Cook', company_name: 'Soup', posted_at: '2026-09-02' },
    ],
  };
  expect(read(wrapper).parsed.map(({ posting }) => posting)).toMatchObject([
    { company: 'Bread & Co', posted: '2026-09-01', salary: '€10–20' },
    { company: 'Soup', posted: '2026-09-02' },
  ]);
  expect(read(wrapper).parsed[1]?.posting.more).toBeUndefined();
});

test.each([
  ['a company’s name', { name: 'Bread', jobs: [baker] }, { company: 'Bread' }],
  ['the name of a list', { name: 'Open positions', jobs: [baker] }, { role: 'Baker' }],
  ['the name of a group', { departments: [{ name: 'Kitchen', jobs: [baker] }] }, { team: 'Kitchen' }],
])('the name of a wrapper can be %s', (_what, value, facts) => {
  expect(read(value).parsed[0]?.posting).toMatchObject(facts);
  if (!('company' in facts)) expect(read(value).parsed[0]?.posting.company).toBeUndefined();
});

test('an answer with no postings in it is said to be empty', () => {
  expect(read({ jobs: [], meta: { total: 0 } }).problems.map(({ message }) => message)).toEqual([
    'there is no posting in it, read as JSON',
  ]);
});

test.each([
  ['the manifest of a package', { name: 'bread', description: 'Bakes.', license: 'MIT', dependencies: {} }],
  ['a row of a menu', { title: 'Home', url: '/' }],
  ['a name and an address', { name: 'Bread', url: 'https://bread.example' }],
])('%s is no posting', (_what, value) => {
  expect(read([value, baker]).parsed.map(({ posting }) => posting.role)).toEqual(['Baker']);
});

test('nothing is too wide or too deep to be looked into', () => {
  const deep = (levels: number) => JSON.parse(`${'{"data":['.repeat(levels)}1${']}'.repeat(levels)}`);
  expect(recordsHeldIn(deep(2000)).length).toBeLessThan(2);
  const wide = { jobs: Array.from({ length: 200_000 }, () => baker) };
  expect(recordsHeldIn(wide)).toHaveLength(200_000);
});

test('no value is too strange', () => {
  const names = fc.constantFrom(
    'jobs',
    'data',
    'title',
    'name',
    'node',
    'item',
    '@type',
    'departments',
    '__proto__',
    'a',
  );
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'medium' },
      fc.jsonValue(),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(names, tie('value'), { maxKeys: 4 }),
    ),
  }));
  fc.assert(
    fc.property(value, (each) => {
      const { parsed, problems } = readDocument(JSON.stringify(each), 'any.json');
      expect(parsed.length + problems.length).toBeGreaterThan(0);
    }),
    { numRuns: 1000 },
  );
});

test('lists under the names of teams are of these teams, in their order', () => {
  const lists = {
    kitchen: [{ title: 'Cook', location: 'Oslo' }],
    'Front of house': [{ title: 'Waiter' }, { title: 'Host' }],
    bar: [],
  };
  const teams = [
    ['Cook', 'Kitchen'],
    ['Waiter', 'Front of house'],
    ['Host', 'Front of house'],
  ];
  for (const value of [lists, { openings: lists }])
    expect(read(value).parsed.map(({ posting }) => [posting.role, posting.team])).toEqual(teams);
});
