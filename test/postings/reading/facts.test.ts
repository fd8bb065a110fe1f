import { expect, test } from 'vitest';
import { factsOf } from '../../../source/postings/facts.ts';
import { readDate } from '../../../source/postings/reading/dates.ts';
import { readDocument } from '../../../source/postings/reading/document.ts';
import { readFacts } from '../../../source/postings/reading/facts.ts';

test.each([
  ['2018', '2018'],
  ['2018-Q4', '2018-Q4'],
  ['Q4 2018', '2018-Q4'],
  ['2018/q2', '2018-Q2'],
  ['2018-10', '2018-10'],
  ['2018-10-31', '2018-10-31'],
  ['2018-10-31T12:00:00Z', '2018-10-31'],
  ['March 5, 2024', '2024-03-05'],
  ['5 March 2024', '2024-03-05'],
  ['Mar 2024', '2024-03'],
])('%s is a date', (written, date) => {
  expect(readDate(written)).toBe(date);
});

test.each(['soon', '2018-13', '2018-Q5', '2018-10-32', 'Marsh 5, 2024', ''])('“%s” is no date', (written) => {
  expect(readDate(written)).toBeUndefined();
});

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
    salary: '1000',
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
  const { readings } = readDocument(
    '---\nrole: Baker\nremote: US only\nposted: soon\nperks: [bike, cake]\n---\n\nText.',
    'a.md',
  );
  const posting = {
    id: 'a',
    role: '',
    locations: [],
    remote: 'no' as const,
    sections: [],
    ...readings[0]?.posting,
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
  const posted = (text: string) => readDocument(text, 'jobs/2018/q2/baker.md').readings[0]?.posting.posted;
  expect(posted('# Baker\n\nText.')).toBe('2018-Q2');
  expect(posted('---\nrole: Baker\ndate: 2019-01-05\n---\n\nText.')).toBe('2019-01-05');
  expect(posted('---\nrole: Baker\ndate: soon\n---\n\nText.')).toBeUndefined();
});
