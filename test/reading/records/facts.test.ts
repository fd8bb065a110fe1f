import { expect, test } from 'vitest';
import { factsOf } from '../../../source/postings/fact-list.ts';
import { readDocument } from '../../../source/reading/document.ts';
import { readFacts } from '../../../source/reading/records/facts.ts';

test('facts are found under the names that people use', () => {
  const facts = readFacts({
    title: 'Baker',
    department: 'Bread',
    hiringOrganization: { name: 'Bakery' },
    date_posted: '2024-05-01',
    employmentType: 'FULL_TIME',
    location: 'Berlin',
    remote: true,
    apply_url: 'https://bread.example/apply',
    link: 'https://bread.example',
    salary: 1000,
  });
  expect(facts).toEqual({
    role: 'Baker',
    team: 'Bread',
    company: 'Bakery',
    posted: '2024-05-01',
    employment: 'full-time',
    locations: ['Berlin'],
    remote: 'yes',
    salary: '1,000',
    pay: { least: 1000, most: 1000 },
    apply: 'https://bread.example/apply',
    url: 'https://bread.example',
  });
});

test.each([
  ['yes', 'yes'],
  ['Fully remote', 'yes'],
  ['TELECOMMUTE', 'yes'],
  ['hybrid', 'partly'],
  [false, 'no'],
  ['on-site', 'no'],
])('remote: %s means %s', (written, remote) => {
  expect(readFacts({ remote: written }).remote).toBe(remote);
});

test('what is not understood, and what is no fact, is kept as it is and shown with the facts', () => {
  const { parsed } = readDocument(
    '---\nrole: Baker\nremote: US only\nposted: soon\nperks: [bike, cake]\n---\n\nText.',
    'a.md',
  );
  const posting = {
    id: 'a',
    key: 'a',
    role: '',
    locations: [],
    remote: 'no' as const,
    sections: [],
    ...parsed[0]?.posting,
  };
  expect(posting).toMatchObject({
    remote: 'unstated',
    more: { remote: 'US only', posted: 'soon', perks: ['bike', 'cake'] },
  });
  expect(posting).not.toHaveProperty('posted');
  expect(factsOf(posting).slice(-3)).toEqual([
    { name: 'remote', value: 'US only' },
    { name: 'posted', value: 'soon' },
    { name: 'perks', value: '["bike","cake"]' },
  ]);
});

test('the quarter is taken from the path where the text does not say when', () => {
  const posted = (text: string) => readDocument(text, 'jobs/2018/q2/baker.md').parsed[0]?.posting.posted;
  expect(posted('# Baker\n\nText.')).toBe('2018-Q2');
  expect(posted('---\nrole: Baker\ndate: 2019-01-05\n---\n\nText.')).toBe('2019-01-05');
  expect(posted('---\nrole: Baker\ndate: soon\n---\n\nText.')).toBeUndefined();
});

test('a fact under its own name goes before any other, and nothing that is left over is lost', () => {
  expect(readFacts({ Role: 'Cook', position: 'Helper', role: 'Baker' })).toMatchObject({
    role: 'Baker',
    more: { Role: 'Cook', position: 'Helper' },
  });
  expect(readFacts({ Role: 'Cook', title: 'Helper' })).toMatchObject({
    role: 'Cook',
    more: { title: 'Helper' },
  });
});

test('of other names for a fact the first counts that is understood', () => {
  expect(readFacts({ date: 'soon', published: true, created: 1554757200000 })).toMatchObject({
    posted: '2019-04-08',
    more: { date: 'soon', published: true },
  });
  expect(readFacts({ created: '2019', posted: 'soon' })).toMatchObject({
    more: { created: '2019', posted: 'soon' },
  });
});

test('a fact that says nothing stands in no other’s way', () => {
  const facts = readFacts({
    role: ' ',
    title: 'Baker',
    locations: [],
    city: 'Oslo',
    team: null,
    visa: '\u200B',
  });
  expect(facts).toEqual({ role: 'Baker', locations: ['Oslo'], remote: 'unstated' });
});

test.each([
  ['FULL_TIME', 'full-time'],
  ['part time', 'part-time'],
  ['Contractor', 'contract'],
  ['intern', 'internship'],
  ['PartTime', 'part-time'],
  [['INTERN'], 'internship'],
])('employment: %j means %s', (written, employment) => {
  expect(readFacts({ employment: written }).employment).toBe(employment);
});

test.each([
  ['employment', 'constructor'],
  ['status', 'toString'],
  ['remote', '__proto__'],
  ['locations', [{ address: {} }]],
  ['url', 'javascript:alert(1)'],
  ['salary', { currency: 'EUR' }],
  ['posted', 1e300],
  ['team', [{ id: 1 }]],
  ['company', { name: {} }],
])('%s: %j is not understood, and kept', (name, written) => {
  expect(readFacts({ [name]: written })).toEqual({
    locations: [],
    remote: 'unstated',
    more: { [name]: written },
  });
});

test.each([
  ['Oslo', ['Oslo']],
  [
    ['Oslo', 'Berlin'],
    ['Oslo', 'Berlin'],
  ],
  [{ name: 'Headquarters' }, ['Headquarters']],
  [{ address: 'Oslo, Norway' }, ['Oslo, Norway']],
  [{ address: { addressLocality: 'Oslo', addressCountry: { name: 'Norway' } } }, ['Oslo, Norway']],
  [{ city: 'Oslo', country: 'Norway', zip: '0150' }, ['Oslo, Norway']],
])('locations: %j', (written, locations) => {
  expect(readFacts({ locations: written }).locations).toEqual(locations);
});

test.each([
  ['about 100', 'about 100'],
  [{ currency: 'EUR', value: 100 }, '€100'],
  [{ currency: 'EUR', value: { value: 20, unitText: 'HOUR' } }, '€20 an hour'],
  [{ value: { minValue: 20 } }, 'from 20'],
  [{ min: 20, max: 30, currency: 'EUR', interval: 'per-month-salary' }, '€20–30 a month'],
])('salary: %j', (written, salary) => {
  expect(readFacts({ salary: written }).salary).toBe(salary);
});

test('names and values are clean, and no deeper than a person would look', () => {
  const deep = (depth: number): unknown => (depth === 0 ? 'end' : { in: deep(depth - 1) });
  const { more } = readFacts({
    'mo\u001B[31mod\n\u202E': ['sun\u0007ny', { 'a\u200B': '\u001B]0;x\u0007b' }, '\uD800'],
    deep: deep(100),
    nothing: null,
    endless: Number.POSITIVE_INFINITY,
    '\u001B': 'no name',
  });
  expect(more).toEqual({ mood: ['sunny', { a: 'b' }, '\uFFFD'], deep: expect.anything() });
  expect(JSON.stringify(more)).not.toContain('end');
});

test('two numbers are a range of pay, two texts are two', () => {
  expect(readFacts({ pay_range: [50_000, 60_000] })).toMatchObject({ pay: { least: 50_000, most: 60_000 } });
  expect(readFacts({ pay: ['€20', 'a bonus'] })).toMatchObject({ salary: '€20; a bonus' });
});

test.each([
  [{ allow_remote: 'yes' }, { remote: 'yes' }],
  [{ contract_time: 'part_time' }, { employment: 'part-time' }],
  [
    { where: 'Lyon', org: 'Ember' },
    { locations: ['Lyon'], company: 'Ember' },
  ],
  [{ open_date: '2024-05-06' }, { posted: '2024-05-06' }],
])('further names of facts are understood: %j', (record, facts) => {
  expect(readFacts(record)).toMatchObject(facts);
});

test('records with the same names are each read by what they say under them', () => {
  const records = [
    { title: 'Baker', department: '', group: 'Bread', id: 1 },
    { title: '', position: 'Miller', id: 2 },
    { title: 'Baker', department: 'Rolls', group: 'Bread', id: 3 },
    { title: 'N/A', department: 'Rolls', group: 'Bread', id: 4 },
  ];
  const unstated = { locations: [], remote: 'unstated' };
  expect(records.map((record) => readFacts(record, 'id'))).toEqual([
    { role: 'Baker', team: 'Bread', ...unstated },
    { role: 'Miller', ...unstated },
    { role: 'Baker', team: 'Rolls', ...unstated, more: { group: 'Bread' } },
    { team: 'Rolls', ...unstated, more: { group: 'Bread' } },
  ]);
  expect(readFacts({ title: 'Baker', id: 1 }).more).toEqual({ id: 1 });
});
