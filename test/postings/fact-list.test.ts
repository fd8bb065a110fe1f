import { expect, test } from 'vitest';
import { factsOf, summaryOf } from '../../source/postings/fact-list.ts';
import { madeUp } from '../made-up-postings.ts';

const full = madeUp({
  id: '2018-q3-baker',
  key: '2018-q3-baker',
  role: 'Baker',
  team: 'Bread',
  company: 'Bakery, Inc.',
  posted: '2018-Q3',
  status: 'closed',
  employment: 'full-time',
  locations: ['Oakland', 'Portland'],
  remote: 'yes',
  remoteNote: 'worldwide, US hours',
  visa: 'TN-1',
  reportsTo: 'the owner',
  salary: '$ 100,000',
  closes: '2018-12-01',
  apply: 'jobs@bakery.example',
  url: 'https://bakery.example/job',
  source: 'the window',
  more: { oven: 'a large one', loaves: 12, kinds: ['rye', 'wheat'] },
});
const bare = {
  id: 'baker',
  key: 'baker',
  role: 'Baker',
  team: 'Bread',
  locations: [],
  remote: 'unstated',
  sections: [],
} as const;

test('the facts that matter most stand in one order', () => {
  expect(summaryOf(full, { today: '2026-01-15', isOneCompany: false })).toEqual([
    'Bakery, Inc.',
    'Bread',
    'Oakland, Portland',
    'remote: worldwide, US hours',
    'visa: TN-1',
    'full-time',
    '$ 100,000',
    '2018 Q3',
    'closed',
  ]);
  expect(summaryOf(bare, { today: '2026-01-15', isOneCompany: false })).toEqual(['Bread']);
});

test('under a role it is said how long ago a posting of the last weeks is, and the company only where there are others', () => {
  const recent = { ...full, posted: '2026-01-12' };
  const summary = summaryOf(recent, { today: '2026-01-15', isOneCompany: true });
  expect(summary).toContain('3d ago');
  expect(summary).not.toContain('Bakery, Inc.');
});

test('every known fact is named, in the order of a posting file, and no other', () => {
  expect(factsOf(full).map(({ name, value }) => `${name}: ${value}`)).toEqual([
    'Role: Baker',
    'Team: Bread',
    'Company: Bakery, Inc.',
    'Posted: 2018 Q3',
    'Status: closed',
    'Employment: full-time',
    'Locations: Oakland, Portland',
    'Remote: yes: worldwide, US hours',
    'Visa: TN-1',
    'Reports to: the owner',
    'Salary: $ 100,000',
    'Closes: 2018-12-01',
    'Apply: jobs@bakery.example',
    'Link: https://bakery.example/job',
    'Source: the window',
    'Id: 2018-q3-baker',
    'oven: a large one',
    'loaves: 12',
    'kinds: ["rye","wheat"]',
  ]);
  expect(factsOf(bare).map(({ name }) => name)).toEqual(['Role', 'Team', 'Id']);
});
