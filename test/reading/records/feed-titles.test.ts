import { expect, test } from 'vitest';
import { companyOfList, withCompaniesInTitles } from '../../../source/reading/records/feed-titles.ts';
import { read } from '../read.ts';

test.each([
  ['Jobs at Acme', 'Acme'],
  ['Open positions at The Rope Walk', 'The Rope Walk'],
  ['Acme careers', 'Acme'],
  ['Acme – Jobs', 'Acme'],
  ['Python jobs', undefined],
  ['Rope news', undefined],
])('the company of the list “%s” is %s', (title, company) => {
  expect(companyOfList(title)).toBe(company);
});

const titled = (...titles: readonly string[]) => withCompaniesInTitles(titles.map((title) => ({ title })));

test('a title can name the company and the place behind the role', () => {
  expect(
    titled('Baker at Acme', 'Head of Sales (m/w/d) bei Nord GmbH (Berlin)', 'Working at heights'),
  ).toEqual([
    { title: 'Baker', company: 'Acme' },
    { title: 'Head of Sales (m/w/d)', company: 'Nord GmbH', location: 'Berlin' },
    { title: 'Working at heights' },
  ]);
});

test('what stands before a colon is a company only if all titles have another one there', () => {
  expect(titled('Acme: Baker', 'Quay Ltd: Rope Hand')).toMatchObject([
    { company: 'Acme' },
    { company: 'Quay Ltd' },
  ]);
  const teams = ['Kitchen: Cook', 'Kitchen: Baker', 'Bar: Mixer', 'Bar: Host'];
  expect(titled(...teams)).toEqual(teams.map((title) => ({ title })));
  expect(titled('Acme: Baker', 'Cook')).toEqual([{ title: 'Acme: Baker' }, { title: 'Cook' }]);
});

test('JSON Feed is a list of postings by the site that it is of', () => {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Jobs at Harbour Co',
    items: [
      {
        id: '1',
        url: 'https://a.example/1',
        title: 'Crane Hand',
        content_html: '<h2>Do</h2><p>Lift.</p>',
        date_published: '2026-09-01T09:00:00+02:00',
      },
      {
        id: '2',
        title: 'Gull Scarer',
        content_text: 'Shout.',
        authors: [{ name: 'Old Harbour' }],
        _jobs: { location: 'Hull' },
      },
    ],
  };
  expect(read(JSON.stringify(feed), 'feed.json')).toMatchObject([
    {
      role: 'Crane Hand',
      company: 'Harbour Co',
      posted: '2026-09-01',
      url: 'https://a.example/1',
      sections: [{ heading: 'Do' }],
    },
    { role: 'Gull Scarer', company: 'Old Harbour', locations: ['Hull'], sections: [{ text: 'Shout.' }] },
  ]);
});
