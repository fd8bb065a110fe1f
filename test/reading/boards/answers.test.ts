import { expect, test } from 'vitest';
import { readDocument } from '../../../source/reading/document.ts';
import { madeUpRecords } from './made-up-records.ts';

const boards = madeUpRecords;
const { jobPostingInfo: job } = boards.workday;
const { location: _place, ...greenhouseInOffices } = boards.greenhouse;

/** Answers of boards that hold their postings in another way, or say them in another, and what is read of each. */
const answers: readonly (readonly [
  shape: string,
  answer: unknown,
  said: readonly Readonly<Record<string, unknown>>[],
])[] = [
  ['Greenhouse: a list', { jobs: [boards.greenhouse], meta: { total: 1 } }, [{ role: 'Lighthouse Keeper' }]],
  [
    'Greenhouse: a single job',
    { ...boards.greenhouse, questions: [{ label: 'Name' }] },
    [{ company: 'Acme' }],
  ],
  [
    'Greenhouse: departments, in two of which a job stands',
    {
      departments: [
        { id: 1, name: 'Coast', jobs: [{ ...boards.greenhouse, departments: undefined }] },
        {
          id: 2,
          name: 'Sea',
          jobs: [boards.greenhouse, { ...boards.greenhouse, id: 5, departments: undefined }],
        },
        { id: 3, name: 'Sky', jobs: [] },
      ],
    },
    [{ team: 'Coast' }, { team: 'Sea' }],
  ],
  [
    'Greenhouse: offices with departments',
    {
      offices: [{ id: 1, name: 'North', departments: [{ id: 2, name: 'Coast', jobs: [boards.greenhouse] }] }],
    },
    [{ team: 'Coast' }],
  ],
  ['Greenhouse: places of offices alone', [greenhouseInOffices], [{ locations: ['Hamburg, Germany'] }]],
  [
    'Greenhouse: pay in a field of the company’s own, and the company in the address',
    [
      {
        ...boards.greenhouse,
        company_name: null,
        pay_input_ranges: null,
        metadata: [
          {
            name: 'Pay',
            value: { unit: 'EUR', min_value: '50000', max_value: '62000' },
            value_type: 'currency_range',
          },
        ],
      },
    ],
    [{ company: 'Acme', salary: '€50,000–62,000' }],
  ],
  [
    'Lever: without lists, and with no place but its country',
    [{ ...boards.lever, lists: undefined, categories: { allLocations: [] }, workplaceType: 'unspecified' }],
    [{ role: 'Bell Founder', locations: ['BE'], remote: 'unstated' }],
  ],
  ['Ashby: by link only', { jobs: [{ ...boards.ashby, isListed: false }] }, [{ status: 'closed' }]],
  [
    'Ashby: without pay',
    { jobs: [{ ...boards.ashby, compensation: { compensationTierSummary: null } }] },
    [{ salary: undefined }],
  ],
  [
    'Ashby: remote by its flag alone',
    { jobs: [{ ...boards.ashby, workplaceType: null, secondaryLocations: [] }] },
    [{ remote: 'yes', locations: ['Cork'] }],
  ],
  [
    'Workable: the widget',
    { name: 'Acme', description: '<p>Ropes.</p>', jobs: [boards.workable] },
    [{ company: 'Acme' }],
  ],
  [
    'Workable: the list of an account',
    {
      total: 1,
      results: [
        {
          id: 1,
          shortcode: 'AB12',
          title: 'Rope Maker',
          remote: false,
          workplace: 'hybrid',
          location: { country: 'Malta', countryCode: 'MT', city: 'Birgu', region: '' },
          locations: [],
          state: 'published',
          type: 'part',
          department: ['Walk'],
          published: '2026-08-10T00:00:00.000Z',
        },
      ],
    },
    [
      {
        team: 'Walk',
        employment: 'part-time',
        locations: ['Birgu, Malta'],
        remote: 'partly',
        posted: '2026-08-10',
        url: 'https://apply.workable.com/j/AB12',
      },
    ],
  ],
  [
    'SmartRecruiters: a list, without texts',
    { offset: 0, limit: 100, totalFound: 1, content: [{ ...boards.smartRecruiters, jobAd: undefined }] },
    [{ role: 'Kite Tester', sections: [] }],
  ],
  [
    'Workday: a list',
    {
      total: 2,
      jobPostings: [
        { title: 'Tram Tuner', externalPath: '/job/Graz/R1', locationsText: 'Graz', bulletFields: ['R1'] },
        {
          title: 'Tram Tuner',
          externalPath: '/job/Graz/R2',
          locationsText: '3 Locations',
          bulletFields: ['R2'],
        },
      ],
      facets: [{ facetParameter: 'jobFamily', values: [{ descriptor: 'Trams', count: 2 }] }],
    },
    [{ locations: ['Graz'] }, { locations: [] }],
  ],
  ['Workday: the company in the address', { jobPostingInfo: job }, [{ company: 'Acme', role: 'Tram Tuner' }]],
  ['Recruitee: offers', { offers: [boards.recruitee] }, [{ role: 'Clock Mender' }]],
  ['Recruitee: a draft', { offers: [{ ...boards.recruitee, status: 'draft' }] }, [{ status: 'closed' }]],
  [
    'Personio: one description, more offices, an intern',
    [
      {
        ...boards.personio,
        jobDescriptions: { jobDescription: { name: 'Your tasks', value: 'Mend.' } },
        additionalOffices: { office: ['Lübeck', 'Plön'] },
        employmentType: 'intern',
      },
    ],
    [
      {
        locations: ['Kiel', 'Lübeck', 'Plön'],
        employment: 'internship',
        sections: [{ heading: 'Your tasks', text: 'Mend.' }],
      },
    ],
  ],
  [
    'Teamtailor: JSON Feed',
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Acme',
      items: [
        {
          id: '1c2d',
          title: 'Kelp Farmer',
          url: 'https://acme.teamtailor.com/jobs/1-kelp-farmer',
          date_published: '2026-09-01T09:00:00+02:00',
          content_html: '<p>Farm.</p>',
          _jobposting: {
            '@type': 'JobPosting',
            title: 'Kelp Farmer',
            datePosted: '2026-09-01T09:00:00+02:00',
            jobLocation: [{ address: { addressLocality: 'Oban', addressCountry: 'GB' } }],
          },
        },
      ],
    },
    [
      {
        role: 'Kelp Farmer',
        company: 'Acme',
        posted: '2026-09-01',
        locations: ['Oban, GB'],
        url: 'https://acme.teamtailor.com/jobs/1-kelp-farmer',
        sections: [{ heading: 'Overview', text: 'Farm.' }],
        more: undefined,
      },
    ],
  ],
  [
    'Teamtailor: its API, in which jobs refer to what stands beside them',
    {
      data: [
        {
          id: '7',
          type: 'jobs',
          links: { 'careersite-job-url': 'https://acme.teamtailor.com/jobs/7' },
          attributes: {
            title: 'Kelp Farmer',
            pitch: 'Farm with us.',
            body: '<p>Farm.</p>',
            'created-at': '2026-09-01T09:00:00+02:00',
            'remote-status': 'fully',
            'employment-type': 'fulltime',
            'apply-button-text': 'Go',
          },
          relationships: {
            department: { data: { id: '1', type: 'departments' } },
            locations: { data: [{ id: '2', type: 'locations' }] },
          },
        },
      ],
      included: [
        { id: '1', type: 'departments', attributes: { name: 'Sea' } },
        { id: '2', type: 'locations', attributes: { name: 'HQ', city: 'Oban', country: 'Scotland' } },
      ],
    },
    [
      {
        role: 'Kelp Farmer',
        team: 'Sea',
        company: 'Acme',
        locations: ['Oban, Scotland'],
        remote: 'yes',
        employment: 'full-time',
        posted: '2026-09-01',
        more: undefined,
      },
    ],
  ],
  [
    'BambooHR: a list',
    { meta: { totalCount: 1 }, result: [boards.bambooHr] },
    [{ role: 'Ferry Pilot', remote: 'partly' }],
  ],
  [
    'BambooHR: a single opening',
    {
      result: {
        jobOpening: {
          jobOpeningName: 'Ferry Pilot',
          description: '<p>Steer.</p>',
          datePosted: '2026-09-01',
          compensation: '$50,000 - $60,000',
          jobOpeningShareUrl: 'https://acme.bamboohr.com/careers/86',
        },
        formFields: { firstName: {} },
      },
    },
    [{ role: 'Ferry Pilot', company: 'Acme', posted: '2026-09-01', more: undefined }],
  ],
  ['Pinpoint: a list', { data: [boards.pinpoint] }, [{ role: 'Dam Warden' }]],
  [
    'Rippling: a job once for each of its places',
    [
      boards.rippling,
      { ...boards.rippling, uuid: '3a07', name: 'Dog Feeder' },
      { ...boards.rippling, workLocation: { id: 'Inari', label: 'Inari' } },
    ],
    [
      { role: 'Sled Waxer', locations: ['Oulu', 'Inari'] },
      { role: 'Dog Feeder', locations: ['Oulu'] },
    ],
  ],
  [
    'Remote OK: the notice before the postings, and one without a position',
    [
      { last_updated: 1_788_220_800, legal: 'Link back.' },
      boards.remoteOk,
      { ...boards.remoteOk, position: '', salary_min: 0, salary_max: 0, location: '' },
    ],
    [{ role: 'Map Folder' }, { role: 'Map folder', salary: undefined, locations: [] }],
  ],
  [
    'Remote OK: texts that were misread on their way, and its own request behind them',
    [
      {
        ...boards.remoteOk,
        location: Buffer.from('Gdańsk').toString('latin1'),
        description: `${Buffer.from('<p>Don’t fold.</p>').toString('latin1')}<br/><br/>Please mention the word **HAPPY** and tag RMTU3 when applying to show you read the job post completely (#RMTU3).`,
      },
    ],
    [{ locations: ['Gdańsk'], sections: [{ heading: 'Overview', text: 'Don’t fold.' }] }],
  ],
  [
    'Remotive: a list',
    { 'job-count': 1, '0-legal-notice': 'Link back.', jobs: [boards.remotive] },
    [{ team: 'Design' }],
  ],
  [
    'Arbeitnow: a list',
    { data: [boards.arbeitnow], links: { next: null }, meta: {} },
    [{ posted: '2026-09-01' }],
  ],
  ['Himalayas: a list', { totalCount: 1, offset: 0, jobs: [boards.himalayas] }, [{ closes: '2026-10-31' }]],
  ['Jobicy: a list', { jobCount: 1, jobs: [boards.jobicy] }, [{ company: 'Acme' }]],
  [
    'The Muse: a list',
    { page: 0, page_count: 1, results: [boards.theMuse] },
    [{ locations: ['Ulm', 'Ghent'] }],
  ],
  [
    'Hacker News: a thread; a comment that was taken back is none',
    {
      id: 1,
      title: 'Ask HN: Who is hiring?',
      children: [boards.hackerNews, { ...boards.hackerNews, id: 3, author: null, text: null }],
    },
    [{ role: 'Map Folder', company: 'Acme' }],
  ],
  [
    'Hacker News: what a search finds; an answer to a comment is none',
    {
      hits: [
        { objectID: '2', author: 'acme', comment_text: 'Acme | Map Folder | Ulm', parent_id: 1, story_id: 1 },
        { objectID: '3', author: 'x', comment_text: 'Is this still open?', parent_id: 2, story_id: 1 },
      ],
      nbHits: 2,
    },
    [{ role: 'Map Folder', url: 'https://news.ycombinator.com/item?id=2' }],
  ],
  [
    'Hacker News: items one by one',
    [
      {
        by: 'whoishiring',
        id: 1,
        kids: [2, 3],
        title: 'Ask HN: Who is hiring?',
        type: 'story',
        time: 1_788_274_800,
      },
      { by: 'acme', id: 2, parent: 1, text: 'Acme | Map Folder | Ulm', time: 1_788_274_920, type: 'comment' },
      { deleted: true, id: 3, parent: 1, time: 1_788_274_930, type: 'comment' },
    ],
    [{ role: 'Map Folder', company: 'Acme', posted: '2026-09-01', locations: ['Ulm'] }],
  ],
  [
    'Hacker News: nothing but texts',
    [{ text: 'Acme | Map Folder | Ulm' }],
    [{ role: 'Map Folder', company: 'Acme' }],
  ],
  [
    'SimplifyJobs: open, and hidden',
    [
      { ...boards.simplifyJobs, active: true },
      { ...boards.simplifyJobs, active: true, is_visible: false },
    ],
    [{ status: 'open' }, { status: 'closed' }],
  ],
];

test.each(answers)('%s', (_shape, answer, said) => {
  const { parsed, problems } = readDocument(JSON.stringify(answer), 'answer.json');
  expect(problems).toEqual([]);
  expect(parsed).toHaveLength(said.length);
  for (const [at, facts] of said.entries()) {
    const posting: Readonly<Record<string, unknown>> = { ...parsed[at]?.posting };
    for (const [name, value] of Object.entries(facts)) expect(posting[name]).toEqual(value);
  }
});

test('what a board refuses is said in its words', () => {
  const refused = { ok: false, error: 'Document not found' };
  expect(readDocument(JSON.stringify(refused), 'answer.json')).toMatchObject({
    parsed: [],
    problems: [{ message: 'this is no posting: it says “Document not found”' }],
  });
});
