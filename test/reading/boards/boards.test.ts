import { expect, test } from 'vitest';
import { readDocument } from '../../../source/reading/document.ts';
import { read, rolesIn } from '../read.ts';

const readValue = (value: unknown) => read(JSON.stringify(value), 'jobs.json');

test('what Greenhouse answers is read', () => {
  const answer = {
    jobs: [
      {
        id: 4001,
        title: 'Baker',
        company_name: 'Bread, Inc.',
        absolute_url: 'https://boards.example/4001',
        location: { name: 'Oslo' },
        first_published: '2024-01-02T00:00:00-05:00',
        updated_at: '2024-01-10T11:12:13-05:00',
        departments: [{ id: 1, name: 'Bread' }, { name: 'Cake' }],
        content:
          '&lt;h2&gt;Duties&lt;/h2&gt;&lt;p&gt;Knead &amp;amp; bake.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;rye&lt;/li&gt;&lt;/ul&gt;',
      },
    ],
    meta: { total: 1 },
  };
  expect(readValue(answer)).toEqual([
    {
      role: 'Baker',
      team: 'Bread, Cake',
      company: 'Bread, Inc.',
      posted: '2024-01-02',
      locations: ['Oslo'],
      remote: 'unstated',
      apply: 'https://boards.example/4001',
      url: 'https://boards.example/4001',
      more: { updated_at: '2024-01-10T11:12:13-05:00' },
      sections: [{ heading: 'Duties', text: expect.stringMatching(/^Knead & bake\.\n\n- +rye$/) }],
    },
  ]);
});

test('what Lever answers is read, and nothing twice', () => {
  const answer = [
    {
      id: 'a-b',
      text: 'Baker',
      createdAt: 1554757200000,
      categories: {
        team: 'Cake',
        department: 'Bread',
        commitment: 'Full-time',
        location: 'Oslo',
        allLocations: ['Oslo', 'Bergen'],
      },
      description: '<div>We <b>bake</b>.</div>',
      descriptionPlain: 'We bake.',
      opening: '<div>We</div>',
      openingPlain: 'We',
      descriptionBody: '<div>bake</div>',
      descriptionBodyPlain: 'bake',
      lists: [{ text: 'You bring:', content: '<li>flour</li>' }, { text: 'Nothing' }, 7],
      additional: '<p>Write to us.</p>',
      additionalPlain: 'Write to us.',
      workplaceType: 'hybrid',
      hostedUrl: 'https://jobs.example/a',
      applyUrl: 'https://jobs.example/a/apply',
      salaryRange: { min: 50_000, max: 60_000, currency: 'EUR', interval: 'per-year-salary' },
    },
  ];
  expect(readValue(answer)).toEqual([
    {
      role: 'Baker',
      team: 'Cake',
      posted: '2019-04-08',
      employment: 'full-time',
      locations: ['Oslo', 'Bergen'],
      remote: 'partly',
      salary: '€50,000–60,000 a year',
      pay: { least: 50_000, most: 60_000, currency: 'EUR', per: 'year' },
      apply: 'https://jobs.example/a/apply',
      url: 'https://jobs.example/a',
      more: { department: 'Bread' },
      sections: [
        { heading: 'Overview', text: 'We **bake**.' },
        { heading: 'You bring', text: expect.stringMatching(/^- +flour$/) },
        { heading: 'Additional', text: 'Write to us.' },
      ],
    },
  ]);
});

test('what Lever leaves out is left out', () => {
  expect(readValue({ text: 'Baker', categories: { location: 'Oslo' }, lists: [] })).toEqual([
    { role: 'Baker', locations: ['Oslo'], remote: 'unstated', sections: [] },
  ]);
});

test('what Ashby answers is read', () => {
  const answer = {
    apiVersion: '1',
    jobs: [
      {
        id: '145f',
        title: 'Baker',
        employmentType: 'FullTime',
        isRemote: true,
        publishedAt: '2021-04-30T16:21:55.393+00:00',
        jobUrl: 'https://jobs.example/145f',
        descriptionHtml: '<p>We bake.</p>',
        descriptionPlain: 'We bake.',
      },
    ],
  };
  expect(readValue(answer)).toEqual([
    {
      role: 'Baker',
      posted: '2021-04-30',
      employment: 'full-time',
      locations: [],
      remote: 'yes',
      url: 'https://jobs.example/145f',
      sections: [{ heading: 'Overview', text: 'We bake.' }],
    },
  ]);
});

test.each([
  ['a list under a name', { results: [{ title: 'Baker' }, { title: 'Cook' }] }, ['Baker', 'Cook']],
  ['a graph among others', [{ '@graph': [{ title: 'Baker' }] }, { title: 'Cook' }], ['Baker', 'Cook']],
  ['a posting that has a list of that name itself', { title: 'Baker', jobs: [{ title: 'Cook' }] }, ['Baker']],
  ['a type with a role', { '@type': 'Job', title: 'Baker' }, ['Baker']],
  ['several types', { '@type': ['Thing', 'JobPosting'], description: 'We bake.' }, ['Jobs']],
])('postings are found in %s', (_, value, roles) => {
  expect(rolesIn(JSON.stringify(value), 'jobs.json')).toEqual(roles);
});

test('what schema.org says to be something else is passed over, unless there is nothing else', () => {
  const page = { '@type': 'WebPage', name: 'Jobs', description: 'All our jobs.' };
  const said = (value: unknown) => readDocument(JSON.stringify(value), 'jobs.json').problems;
  expect(said([page, { '@type': 'JobPosting', title: 'Baker' }])).toEqual([]);
  expect(said([page])).toMatchObject([{ message: 'there is no posting in it, read as JSON' }]);
});

test('entities are decoded in facts, however often they were encoded', () => {
  expect(readValue({ '@type': 'JobPosting', title: 'Bread &amp; Cake' })[0]?.role).toBe('Bread & Cake');
  expect(readValue({ title: 'Bread &amp; Cake' })[0]?.role).toBe('Bread & Cake');
  expect(readValue({ title: 'Bread &amp;amp; Cake' })[0]?.role).toBe('Bread & Cake');
});
