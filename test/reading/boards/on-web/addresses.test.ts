import { expect, test } from 'vitest';
import { filtered } from '../../../../source/reading/boards/on-web/filters.ts';
import { boardsOnWeb } from '../../../../source/reading/boards/on-web/index.ts';
import { siteAt, sitesNamed } from '../../../../source/reading/boards/on-web/sites.ts';

const uuid = '0b9c2f6e-1111-4222-8333-444455556666';

/** What is asked for when an address is pasted; nothing if it is no board's. */
function askedFor(address: string): readonly string[] {
  const url = new URL(address);
  return boardsOnWeb.flatMap((board) => {
    const site = siteAt(board, url);
    return site ? [`${board.name} ${site.name} ${filtered(board.request(site), site).address}`] : [];
  });
}

const gh = 'https://boards-api.greenhouse.io/v1/boards/acme/jobs';
const lever = 'https://api.lever.co/v0/postings/acme';
const leverEu = 'https://api.eu.lever.co/v0/postings/acme';
const muse = 'https://www.themuse.com/api/public/jobs?page=0';

test.each([
  ['https://boards.greenhouse.io/acme', `greenhouse acme ${gh}?content=true&pay_transparency=true`],
  ['https://job-boards.eu.greenhouse.io/acme/', `greenhouse acme ${gh}?content=true&pay_transparency=true`],
  ['https://boards.greenhouse.io/acme/jobs/123?gh_src=x', `greenhouse acme ${gh}/123?pay_transparency=true`],
  [
    'https://boards.greenhouse.io/embed/job_board?for=acme&b=1',
    `greenhouse acme ${gh}?content=true&pay_transparency=true`,
  ],
  [
    'https://boards.greenhouse.io/embed/job_app?for=acme&token=77',
    `greenhouse acme ${gh}/77?pay_transparency=true`,
  ],
  [
    'https://job-boards.greenhouse.io/?url_token=acme',
    `greenhouse acme ${gh}?content=true&pay_transparency=true`,
  ],
  [`${gh}/9`, `greenhouse acme ${gh}/9?pay_transparency=true`],
  ['https://jobs.lever.co/acme', `lever acme ${lever}?mode=json&limit=100&skip=0`],
  [`https://jobs.eu.lever.co/acme/${uuid}/apply`, `lever acme ${leverEu}/${uuid}?mode=json`],
  [
    'https://api.lever.co/v0/postings/acme?team=X&skip=100&utm_source=y',
    `lever acme ${lever}?mode=json&limit=100&skip=0&team=X`,
  ],
  ['https://www.jobs.lever.co//acme/?lang=de', `lever acme ${lever}?mode=json&limit=100&skip=0`],
  [`http://jobs.lever.co/acme/${uuid.toUpperCase()}`, `lever acme ${lever}/${uuid}?mode=json`],
  [
    'https://jobicy.com/api/v2/remote-jobs?count=5&GEO=uk',
    'jobicy  https://jobicy.com/api/v2/remote-jobs?count=100&geo=uk',
  ],
  [
    'https://boards.greenhouse.io/Embed/Job_Board?for=acme',
    `greenhouse acme ${gh}?content=true&pay_transparency=true`,
  ],
  ['https://acme.recruitee.com/l/en/o/clock-mender', 'recruitee acme https://acme.recruitee.com/api/offers/'],
  ['https://acme.teamtailor.com/en-GB/jobs/1-kelp', 'teamtailor acme https://acme.teamtailor.com/jobs.json'],
  [
    'https://jobs.ashbyhq.com/Acme%20Works',
    'ashby Acme Works https://api.ashbyhq.com/posting-api/job-board/Acme%20Works?includeCompensation=true',
  ],
  [
    'https://apply.workable.com/acme/j/AB12CD34EF/',
    'workable acme https://apply.workable.com/api/v1/widget/accounts/acme?details=true',
  ],
  [
    'https://jobs.smartrecruiters.com/Acme/744000100000001-kite-tester',
    'smartrecruiters Acme https://api.smartrecruiters.com/v1/companies/Acme/postings/744000100000001',
  ],
  [
    'https://careers.smartrecruiters.com/Acme',
    'smartrecruiters Acme https://api.smartrecruiters.com/v1/companies/Acme/postings?limit=100&offset=0',
  ],
  ['https://acme.recruitee.com/o/clock-mender', 'recruitee acme https://acme.recruitee.com/api/offers/'],
  [
    'https://acme.jobs.personio.com/job/42?language=de',
    'personio acme https://acme.jobs.personio.com/xml?language=de',
  ],
  ['https://acme.teamtailor.com/jobs/1-kelp-farmer', 'teamtailor acme https://acme.teamtailor.com/jobs.json'],
  ['https://acme.breezy.hr/p/0a1b2c3d4e5f-bee-keeper', 'breezy acme https://acme.breezy.hr/json'],
  ['https://acme.bamboohr.com/jobs/', 'bamboohr acme https://acme.bamboohr.com/careers/list'],
  ['https://acme.bamboohr.com/careers/86', 'bamboohr acme https://acme.bamboohr.com/careers/86/detail'],
  [
    `https://acme.pinpointhq.com/en/postings/${uuid}`,
    'pinpoint acme https://acme.pinpointhq.com/postings.json',
  ],
  [
    'https://ats.rippling.com/en-GB/acme/jobs',
    'rippling acme https://api.rippling.com/platform/api/ats/v1/board/acme/jobs',
  ],
  [
    `https://ats.rippling.com/acme/jobs/${uuid}`,
    `rippling acme https://api.rippling.com/platform/api/ats/v1/board/acme/jobs/${uuid}`,
  ],
  [
    'https://acme.wd3.myworkdayjobs.com/en-US/Careers',
    'workday Careers https://acme.wd3.myworkdayjobs.com/wday/cxs/acme/Careers/jobs',
  ],
  [
    'https://acme.wd3.myworkdayjobs.com/Careers/job/AT-Graz/Tram-Tuner_R1',
    'workday Careers https://acme.wd3.myworkdayjobs.com/wday/cxs/acme/Careers/job/AT-Graz/Tram-Tuner_R1',
  ],
  ['https://remoteOK.com/remote-jobs/remote-map-folder-acme-1', 'remoteok  https://remoteok.com/api'],
  ['https://remotive.com/remote-jobs/design/map-folder-1', 'remotive  https://remotive.com/api/remote-jobs'],
  ['https://www.arbeitnow.com/', 'arbeitnow  https://www.arbeitnow.com/api/job-board-api?page=1'],
  ['https://himalayas.app/jobs', 'himalayas  https://himalayas.app/jobs/api?limit=20&offset=0'],
  ['https://jobicy.com/jobs/1-map-folder', 'jobicy  https://jobicy.com/api/v2/remote-jobs?count=100'],
  [
    'https://weworkremotely.com/categories/remote-design-jobs.rss',
    'weworkremotely remote-design-jobs https://weworkremotely.com/categories/remote-design-jobs.rss',
  ],
  ['https://weworkremotely.com/', 'weworkremotely  https://weworkremotely.com/remote-jobs.rss'],
  ['https://www.themuse.com/search', `themuse  ${muse}`],
  ['https://news.ycombinator.com/item?id=42', 'hn 42 https://hn.algolia.com/api/v1/items/42'],
])('%s asks for what it needs', (address, asked) => {
  expect(askedFor(address)).toEqual([asked]);
});

test.each([
  'https://boards.greenhouse.io/embed/',
  'https://www.recruitee.com/pricing',
  'https://jobs.lever.co/',
  'https://apply.workable.com/j/AB12CD34EF',
  'https://acme.example/careers',
  'https://jobs.lever.co.evil.example/acme',
  'https://evil.example/jobs.lever.co/acme',
  'https://jobs.lever.co/..%2f..%2fadmin',
])('%s is no board', (address) => {
  expect(askedFor(address)).toEqual([]);
});

test('every board is found by its example and by nobody else’s', () => {
  for (const { example, name } of boardsOnWeb) {
    const [, board, who = ''] = /^(\w+)(?::(.*))?$/.exec(example) ?? [];
    expect([example, board]).toEqual([example, name]);
    const found = boardsOnWeb.filter((each) => each.name === board && sitesNamed(each, who).length > 0);
    expect(found).toHaveLength(1);
  }
});

test('a name alone may be at several places, and a host of the company’s own is taken as it stands', () => {
  const asked = (typed: string) => {
    const [name, who = ''] = typed.split(':');
    const [board] = boardsOnWeb.filter((each) => each.name === name);
    return board ? sitesNamed(board, who).map((site) => board.request(site).address) : [];
  };
  expect(asked('lever:acme').map((address) => new URL(address).host)).toEqual([
    'api.lever.co',
    'api.eu.lever.co',
  ]);
  expect(asked('personio:acme').map((address) => new URL(address).host)).toEqual([
    'acme.jobs.personio.de',
    'acme.jobs.personio.com',
  ]);
  expect(asked('recruitee:jobs.acme.example')).toEqual(['https://jobs.acme.example/api/offers/']);
  expect(asked('lever:')).toEqual([]);
  expect(asked('lever:../x')).toEqual([]);
  expect(asked('recruitee:acme/x')).toEqual([]);
});
