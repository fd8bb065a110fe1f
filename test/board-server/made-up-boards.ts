import { gzipSync } from 'node:zlib';
import { createTar } from 'nanotar';

/** What a server answers. */
export interface MadeUpAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** Answers a request, or does not know it. */
export type Answers = (address: URL, body: string) => MadeUpAnswer | undefined;

const json = (value: unknown): MadeUpAnswer => ({
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
});
const xml = (body: string): MadeUpAnswer => ({ headers: { 'content-type': 'application/xml' }, body });
export const page = (body: string): MadeUpAnswer => ({
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: `<!doctype html><html><head>${body}</head><body><p>Welcome.</p></body></html>`,
});

export const uuid = '0b9c2f6e-1111-4222-8333-444455556666';

/** Every board, as it answers to its own addresses, with one posting or few. The company is always `acme`. */
export const madeUpBoards: Readonly<Record<string, Answers>> = {
  'boards-api.greenhouse.io': ({ pathname }) => {
    if (!pathname.startsWith('/v1/boards/acme/jobs')) return json404('Job not found');
    const jobs = [lighthouse(4012345, 'Lighthouse Keeper'), lighthouse(4012346, 'Foghorn Player')];
    const one = jobs.find(({ id }) => pathname.endsWith(`/${id}`));
    return pathname.endsWith('/jobs')
      ? json({ jobs, meta: { total: 2 } })
      : one
        ? json(one)
        : json404('Job not found');
  },
  'api.lever.co': ({ pathname, searchParams }) => {
    const [, name, id] = /^\/v0\/postings\/([^/]+)(?:\/(.+))?/.exec(pathname) ?? [];
    if (name === 'many') return json(leverPage(Number(searchParams.get('skip'))));
    if (name !== 'acme' || (id && id !== uuid)) return json404('Document not found');
    return json(id ? founder(uuid) : [founder(uuid)]);
  },
  'api.eu.lever.co': ({ pathname }) =>
    pathname === '/v0/postings/elba' ? json([founder(uuid, 'elba')]) : json404('Document not found'),
  'api.ashbyhq.com': ({ pathname }) =>
    pathname.endsWith('/acme')
      ? json({ apiVersion: '1', jobs: [tideTables] })
      : { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Not Found' },
  'apply.workable.com': ({ pathname }) =>
    pathname.endsWith('/accounts/acme')
      ? json({ name: 'Acme', description: '<p>Ropes.</p>', jobs: [ropes] })
      : json404('Not found'),
  'api.smartrecruiters.com': ({ pathname, searchParams }) => {
    const [, name, id] = /^\/v1\/companies\/([^/]+)\/postings(?:\/(.+))?/.exec(pathname) ?? [];
    if (id === kites.id)
      return json({
        ...kites,
        jobAd: { sections: { jobDescription: { title: 'Job Description', text: '<p>Test kites.</p>' } } },
      });
    const offset = Number(searchParams.get('offset'));
    return json({
      offset,
      limit: 100,
      totalFound: name === 'Acme' ? 1 : 0,
      content: name === 'Acme' && offset === 0 ? [kites] : [],
    });
  },
  'acme.recruitee.com': ({ pathname }) =>
    pathname === '/api/offers/' ? json({ offers: [clocks] }) : undefined,
  'acme.jobs.personio.de': ({ pathname }) => (pathname === '/xml' ? xml(sails) : undefined),
  'acme.teamtailor.com': ({ pathname }) => (pathname === '/jobs.json' ? json(kelp) : undefined),
  'acme.breezy.hr': ({ pathname }) =>
    pathname === '/json' ? json([bees]) : pathname.startsWith('/p/') ? page(beesStated) : undefined,
  'acme.bamboohr.com': ({ pathname }) => {
    if (pathname === '/careers/list') return json({ meta: { totalCount: 1 }, result: [ferry] });
    return pathname === '/careers/86/detail' ? json({ result: { jobOpening: ferryDetail } }) : undefined;
  },
  'acme.pinpointhq.com': ({ pathname }) =>
    pathname === '/postings.json' ? json({ data: [dams] }) : undefined,
  'api.rippling.com': ({ pathname }) => {
    if (pathname.endsWith('/board/acme/jobs')) return json([sled('Oulu'), sled('Remote (Finland)')]);
    return pathname.endsWith(`/jobs/${uuid}`) ? json(sledDetail) : json404('Not found');
  },
  'acme.wd3.myworkdayjobs.com': ({ pathname }, body) => {
    if (pathname === '/wday/cxs/acme/Careers/jobs') {
      const { offset } = JSON.parse(body) as { offset: number };
      return json({ total: 1, jobPostings: offset === 0 ? [tram] : [], facets: [] });
    }
    return pathname.endsWith('/Tram-Tuner_R1') ? json(tramDetail) : json404('Not found');
  },
  'remoteok.com': () =>
    json([{ last_updated: 1788220800, legal: 'API Terms of Service: …' }, mapFolderAtRemoteOk]),
  'remotive.com': () => json({ '0-legal-notice': '…', 'job-count': 1, jobs: [mapFolderAtRemotive] }),
  'www.arbeitnow.com': ({ searchParams }) =>
    json({
      data: searchParams.get('page') === '1' ? [mapFolderAtArbeitnow] : [],
      links: { next: null },
      meta: {},
    }),
  'himalayas.app': ({ searchParams }) =>
    json({
      totalCount: 1,
      offset: 0,
      limit: 20,
      jobs: searchParams.get('offset') === '0' ? [mapFolderAtHimalayas] : [],
    }),
  'jobicy.com': () => json({ jobs: [mapFolderAtJobicy] }),
  'weworkremotely.com': ({ pathname }) => (pathname.endsWith('.rss') ? xml(remoteFeed) : undefined),
  'www.themuse.com': () =>
    json({ page: 0, page_count: 1, items_per_page: 20, total: 1, results: [mapFolderAtTheMuse] }),
  'hn.algolia.com': ({ pathname }) =>
    pathname.endsWith('/search_by_date')
      ? json({
          hits: [
            { objectID: '9', title: 'Ask HN: Who wants to be hired?' },
            { objectID: '1', title: 'Ask HN: Who is hiring? (September 2026)' },
          ],
        })
      : pathname.endsWith('/items/1')
        ? json(thread)
        : json404('Not found'),
  'codeload.github.com': ({ pathname }) =>
    pathname === '/acme/jobs/tar.gz/HEAD'
      ? { headers: { 'content-type': 'application/x-gzip' }, body: archive() }
      : undefined,
  'raw.githubusercontent.com': ({ pathname }) =>
    pathname === '/acme/jobs/main/jobs/tea-taster.md'
      ? { headers: { 'content-type': 'text/plain' }, body: '# Tea Taster\n\nTaste.\n' }
      : undefined,
  'acme.example': ({ pathname }) => pages[pathname],
};

const stated = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Bridge Painter',
  datePosted: '2026-09-03',
  hiringOrganization: { '@type': 'Organization', name: 'Acme' },
  description: '<p>Paint.</p>',
};

const pages: Readonly<Record<string, MadeUpAnswer>> = {
  '/bridge-painter': page(`<script type="application/ld+json">${JSON.stringify(stated)}</script>`),
  '/careers': page('<script src="https://boards.greenhouse.io/embed/job_board/js?for=acme"></script>'),
  '/team': page(
    '<a href="https://jobs.lever.co/acme/x">a</a><a href="https://jobs.lever.co/acme">b</a><a href="https://jobs.ashbyhq.com/other">c</a>',
  ),
  '/jobs': page(
    '<link rel="alternate" type="application/rss+xml" title="News" href="/news.rss"><link rel="alternate" type="application/rss+xml" title="Jobs" href="/jobs.rss">',
  ),
  '/jobs.rss': xml(
    '<?xml version="1.0"?><rss version="2.0"><channel><title>Acme</title><item><title>Ferryman</title><link>https://acme.example/ferryman</link><description>Row.</description></item></channel></rss>',
  ),
  '/about': page('<title>About us</title>'),
  '/cook.md': { headers: { 'content-type': 'text/markdown' }, body: '# Cook\n\nCook.\n' },
  '/picture': {
    headers: { 'content-type': 'image/png' },
    body: new Uint8Array([137, 80, 78, 71, 0, 1, 2, 3, 255, 254, 0, 0]),
  },
  '/moved': { status: 302, headers: { location: 'https://jobs.ashbyhq.com/acme' }, body: '' },
  '/to-this-computer': { status: 301, headers: { location: 'https://127.0.0.1/jobs' }, body: '' },
  '/to-http': { status: 301, headers: { location: 'http://acme.example/jobs' }, body: '' },
  '/loop': { status: 302, headers: { location: '/loop' }, body: '' },
};

function json404(error: string): MadeUpAnswer {
  return { ...json({ ok: false, status: 404, error }), status: 404 };
}

function lighthouse(id: number, title: string) {
  return {
    id,
    internal_job_id: id + 1,
    title,
    absolute_url: `https://boards.greenhouse.io/acme/jobs/${id}`,
    location: { name: 'Hamburg; Remote, EU' },
    updated_at: '2026-09-02T10:11:12-04:00',
    first_published: '2026-08-30T09:00:00-04:00',
    requisition_id: 'R-7',
    company_name: 'Acme',
    language: 'en',
    application_deadline: null,
    metadata: [{ id: 9, name: 'Employment Type', value: 'Full-time', value_type: 'single_select' }],
    content: '&lt;h2&gt;The lamp&lt;/h2&gt;&lt;p&gt;Keep it lit &amp;amp; clean.&lt;/p&gt;',
    departments: [{ id: 1, name: 'Coast', parent_id: null, child_ids: [] }],
    offices: [{ id: 2, name: 'Hamburg', location: 'Hamburg, Germany' }],
    pay_input_ranges: [
      { min_cents: 5000000, max_cents: 6200000, currency_type: 'EUR', title: 'Range', blurb: '' },
    ],
  };
}

function founder(id: string, name = 'acme') {
  return {
    id,
    text: 'Bell Founder',
    categories: {
      location: 'Ghent',
      allLocations: ['Ghent', 'Bruges'],
      team: 'Bronze',
      department: 'Works',
      commitment: 'Full-time',
    },
    country: 'BE',
    workplaceType: 'onsite',
    createdAt: 1788220800000,
    description: '<div>Cast bells.</div>',
    lists: [{ text: 'What you bring:', content: '<li>Patience</li>' }],
    additional: '<div>We ring.</div>',
    salaryRange: { min: 40000, max: 52000, currency: 'EUR', interval: 'per-year-salary' },
    hostedUrl: `https://jobs.lever.co/${name}/${id}`,
    applyUrl: `https://jobs.lever.co/${name}/${id}/apply`,
  };
}

function leverPage(skip: number) {
  const count = Math.max(0, Math.min(100, 250 - skip));
  return Array.from({ length: count }, (_, at) => ({
    ...founder(`id-${skip + at}`, 'many'),
    text: `Founder ${skip + at}`,
  }));
}

const tideTables = {
  id: '5b1f',
  title: 'Tide Table Editor ',
  department: 'Almanac',
  team: 'Press',
  employmentType: 'FullTime',
  location: 'Cork',
  secondaryLocations: [{ location: 'Remote (EU)' }],
  publishedAt: '2026-08-04T09:12:30.000+00:00',
  isListed: true,
  isRemote: true,
  workplaceType: 'Hybrid',
  jobUrl: 'https://jobs.ashbyhq.com/acme/5b1f',
  applyUrl: 'https://jobs.ashbyhq.com/acme/5b1f/application',
  descriptionHtml: '<h2>Role</h2><p>Edit.</p>',
  compensation: {
    compensationTierSummary: '€50K – €60K',
    summaryComponents: [
      {
        compensationType: 'Salary',
        interval: '1 YEAR',
        currencyCode: 'EUR',
        minValue: 50000,
        maxValue: 60000,
      },
    ],
  },
};
const ropes = {
  title: 'Rope Maker',
  shortcode: 'AB12CD34EF',
  employment_type: 'Full-time',
  telecommuting: false,
  department: 'Walk',
  url: 'https://apply.workable.com/j/AB12CD34EF',
  application_url: 'https://apply.workable.com/j/AB12CD34EF/apply',
  published_on: '2026-08-10',
  created_at: '2026-06-17',
  country: 'Malta',
  city: 'Birgu',
  state: '',
  locations: [{ country: 'Malta', countryCode: 'MT', city: 'Birgu', region: '', hidden: false }],
  description: '<p>Twist hemp.</p>',
};
const kites = {
  id: '744000100000001',
  name: 'Kite Tester ',
  refNumber: 'REF1A',
  company: { identifier: 'Acme', name: 'Acme' },
  releasedDate: '2026-08-17T07:35:02.787Z',
  location: { city: 'Fanø', country: 'dk', remote: false, hybrid: true, fullLocation: 'Fanø, Denmark' },
  department: { id: '1', label: 'Wind' },
  typeOfEmployment: { id: 'permanent', label: 'Full-time' },
};
const clocks = {
  id: 77,
  slug: 'clock-mender',
  title: 'Clock Mender',
  status: 'published',
  department: 'Tower',
  company_name: 'Acme',
  description: '<p>Mend.</p>',
  requirements: '<ul><li>Tweezers</li></ul>',
  location: 'Bern, Switzerland',
  locations: [{ id: 1, name: 'Bern', city: 'Bern', country: 'Switzerland' }],
  remote: false,
  hybrid: true,
  on_site: false,
  employment_type_code: 'parttime_fixed_term',
  salary: { min: '40000', max: '50000', currency: 'CHF', period: 'year' },
  published_at: '2026-08-05 10:10:39 UTC',
  careers_url: 'https://acme.recruitee.com/o/clock-mender',
  careers_apply_url: 'https://acme.recruitee.com/o/clock-mender/c/new',
};
const sails =
  '<?xml version="1.0" encoding="UTF-8"?><workzag-jobs><position><id>42</id><subcompany>Acme GmbH</subcompany><office>Kiel</office><department>Harbour</department><recruitingCategory>Crew</recruitingCategory><name>Sail Mender (f/m/d)</name><jobDescriptions><jobDescription><name>Your tasks</name><value><![CDATA[<ul><li>Mend</li></ul>]]></value></jobDescription></jobDescriptions><employmentType>permanent</employmentType><schedule>part-time</schedule><createdAt>2026-08-24T11:00:15+00:00</createdAt></position></workzag-jobs>';
const kelp = {
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
        '@context': 'http://schema.org/',
        '@type': 'JobPosting',
        title: 'Kelp Farmer',
        datePosted: '2026-09-01T09:00:00+02:00',
        jobLocation: [
          {
            '@type': 'Place',
            address: { '@type': 'PostalAddress', addressLocality: 'Oban', addressCountry: 'GB' },
          },
        ],
      },
    },
  ],
};
const bees = {
  id: '0a1b2c3d4e5f',
  friendly_id: '0a1b2c3d4e5f-bee-keeper',
  name: 'Bee Keeper',
  url: 'https://acme.breezy.hr/p/0a1b2c3d4e5f-bee-keeper',
  published_date: '2026-09-01T10:00:00.000Z',
  type: { id: 'fullTime', name: 'Full-Time' },
  location: {
    name: 'Bend, OR',
    city: 'Bend',
    state: { id: 'OR', name: 'Oregon' },
    country: { id: 'US', name: 'United States' },
    is_remote: false,
  },
  department: 'Hives',
  salary: '$40k - $50k',
  company: { name: 'Acme', friendly_id: 'acme' },
};
const beesStated = `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'JobPosting', title: 'Bee Keeper', description: '<p>Keep bees.</p>', datePosted: '2026-09-01' })}</script>`;
const ferry = {
  id: '86',
  jobOpeningName: 'Ferry Pilot',
  departmentId: '7',
  departmentLabel: 'Deck',
  employmentStatusLabel: 'Full-Time',
  location: { city: 'Bergen', state: 'Vestland' },
  atsLocation: { country: 'Norway' },
  isRemote: null,
  locationType: '0',
};
const ferryDetail = {
  jobOpeningName: 'Ferry Pilot',
  description: '<p>Steer.</p>',
  datePosted: '2026-09-01',
  compensation: '$50,000 - $60,000',
  employmentStatusLabel: 'Full-Time',
  jobOpeningShareUrl: 'https://acme.bamboohr.com/careers/86',
};
const dams = {
  id: '12',
  title: 'Dam Warden',
  url: `https://acme.pinpointhq.com/en/postings/${uuid}`,
  path: `/en/postings/${uuid}`,
  description: '<div>Watch.</div>',
  key_responsibilities_header: 'Key Responsibilities',
  key_responsibilities: '<ul><li>Count beavers</li></ul>',
  employment_type: 'permanent_full_time',
  workplace_type: 'onsite',
  location: { id: '3', name: 'Elan Valley', city: 'Rhayader', province: 'Powys' },
  job: { id: '4', requisition_id: '7', department: { id: '5', name: 'Water' } },
  deadline_at: '2026-10-31T23:59:59+00:00',
};
const sled = (place: string) => ({
  uuid,
  name: 'Sled Waxer',
  department: { id: 'Snow', label: 'Snow' },
  url: `https://ats.rippling.com/acme/jobs/${uuid}`,
  workLocation: { id: place, label: place },
});
const sledDetail = {
  uuid,
  name: 'Sled Waxer',
  department: { label: 'Snow' },
  url: `https://ats.rippling.com/acme/jobs/${uuid}`,
  workLocations: ['Oulu'],
  description: { company: '<p>Snow.</p>', role: '<p>Wax sleds.</p>' },
  employmentType: { label: 'SALARIED_FT' },
  createdOn: '2026-09-01',
};
const tram = {
  title: 'Tram Tuner',
  externalPath: '/job/AT-Graz/Tram-Tuner_R1',
  locationsText: 'AT, Graz',
  postedOn: 'Posted 3 Days Ago',
  bulletFields: ['R1'],
};
const tramDetail = {
  jobPostingInfo: {
    id: '3f8e',
    title: 'Tram Tuner',
    jobDescription: '<p>Tune.</p>',
    location: 'AT, Graz',
    additionalLocations: ['AT, Remote'],
    startDate: '2026-09-01',
    timeType: 'Full time',
    jobReqId: 'R1',
    remoteType: 'Hybrid',
    externalUrl: 'https://acme.wd3.myworkdayjobs.com/Careers/job/AT-Graz/Tram-Tuner_R1',
  },
  hiringOrganization: { name: 'Acme' },
};
const mapFolderAtRemoteOk = {
  slug: 'remote-map-folder-acme-1',
  id: '1',
  epoch: 1788220800,
  date: '2026-09-01T00:00:00+00:00',
  company: 'Acme',
  position: 'Map Folder',
  tags: ['paper'],
  description: '<p>Fold.</p>',
  location: 'Worldwide',
  apply_url: 'https://remoteOK.com/remote-jobs/1',
  salary_min: 0,
  salary_max: 0,
  url: 'https://remoteOK.com/remote-jobs/1',
};
const mapFolderAtRemotive = {
  id: 1,
  url: 'https://remotive.com/remote-jobs/design/map-folder-1',
  title: 'Map Folder',
  company_name: 'Acme',
  category: 'Design',
  tags: ['paper'],
  job_type: 'full_time',
  publication_date: '2026-09-01T10:00:00',
  candidate_required_location: 'Worldwide',
  salary: '$40k - $50k',
  description: '<p>Fold.</p>',
};
const mapFolderAtArbeitnow = {
  slug: 'map-folder-1',
  company_name: 'Acme',
  title: 'Map Folder',
  description: '<p>Fold.</p>',
  remote: true,
  url: 'https://www.arbeitnow.com/jobs/companies/acme/map-folder-1',
  tags: ['Paper'],
  job_types: ['Full-time'],
  location: 'Ulm',
  created_at: 1788220800,
};
const mapFolderAtHimalayas = {
  title: 'Map Folder',
  excerpt: 'Fold',
  companyName: 'Acme',
  companySlug: 'acme',
  employmentType: 'Full Time',
  minSalary: 40000,
  maxSalary: 50000,
  salaryPeriod: 'annual',
  currency: 'USD',
  locationRestrictions: ['Ireland'],
  categories: ['Paper'],
  description: '<p>Fold.</p>',
  pubDate: 1788220800,
  expiryDate: 1793404800,
  applicationLink: 'https://himalayas.app/companies/acme/jobs/map-folder',
  guid: 'https://himalayas.app/companies/acme/jobs/map-folder',
};
const mapFolderAtJobicy = {
  id: 1,
  url: 'https://jobicy.com/jobs/1-map-folder',
  jobSlug: '1-map-folder',
  jobTitle: 'Map Folder',
  companyName: 'Acme',
  jobIndustry: ['Art &amp; Craft'],
  jobType: ['Full-Time'],
  jobGeo: 'UK,  USA',
  jobDescription: '<p>Fold.</p>',
  pubDate: '2026-09-01T10:00:00+00:00',
  salaryMin: 40000,
  salaryMax: 50000,
  salaryCurrency: 'USD',
  salaryPeriod: 'yearly',
};
const remoteFeed =
  '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>We Work Remotely</title><item><title>Acme: Map Folder</title><region>Anywhere in the World</region><category>Design</category><type>Full-Time</type><description>&lt;p&gt;Fold.&lt;/p&gt;</description><pubDate>Tue, 01 Sep 2026 09:00:00 +0000</pubDate><guid>https://weworkremotely.com/remote-jobs/acme-map-folder</guid><link>https://weworkremotely.com/remote-jobs/acme-map-folder</link></item></channel></rss>';
const mapFolderAtTheMuse = {
  id: 1,
  name: 'Map Folder',
  type: 'external',
  model_type: 'jobs',
  short_name: 'map-folder',
  publication_date: '2026-09-01T10:00:00Z',
  contents: '<p>Fold.</p>',
  locations: [{ name: 'Flexible / Remote' }],
  categories: [{ name: 'Design' }],
  levels: [{ name: 'Mid Level', short_name: 'mid' }],
  refs: { landing_page: 'https://www.themuse.com/jobs/acme/map-folder' },
  company: { id: 2, short_name: 'acme', name: 'Acme' },
};
const comment = (id: number, text: string) => ({
  id,
  author: 'acme',
  created_at: '2026-09-01T15:02:00.000Z',
  created_at_i: 1788274920,
  parent_id: 1,
  story_id: 1,
  type: 'comment',
  text,
  children: [],
});
const thread = {
  id: 1,
  title: 'Ask HN: Who is hiring? (September 2026)',
  author: 'whoishiring',
  type: 'story',
  created_at: '2026-09-01T15:00:00.000Z',
  children: [
    comment(
      2,
      'Acme | Map Folder | Ulm, Germany | REMOTE (EU) | Full-time | €50k–60k<p>We fold maps &#x2F; charts.',
    ),
    comment(3, 'Globex | Globe Turner | Oslo | ONSITE<p>Turn.'),
  ],
};

function archive(): Uint8Array {
  const file = (name: string, data: string) => ({ name: `jobs-0123456/${name}`, data });
  return gzipSync(
    createTar([
      file('README.md', '# Our jobs\n'),
      file('jobs/tea-taster.md', '# Tea Taster\n\nTaste.\n'),
      file('jobs/old/cup-maker.md', '# Cup Maker\n\nMake.\n'),
      file('news/cups.md', '# New cups\n\nNice.\n'),
    ]),
  );
}
