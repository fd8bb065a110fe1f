import { expect, test } from 'vitest';
import { madeUpBoards } from '../../board-server/made-up-boards.ts';
import { computer } from './reading.ts';

test('what an address asks for in part is asked of the board, and said where the board cannot be asked so', async () => {
  const here = computer();
  const { problems } = await here.read('https://jobs.lever.co/acme?team=Bronze&workplaceType=remote&utm_x=1');
  expect(here.network.asked[0]?.address.search).toBe('?mode=json&limit=100&skip=0&team=Bronze');
  expect(problems.map(({ file, message }) => `${file}: ${message}`)).toEqual([
    'lever:acme: workplaceType=remote in its address cannot be asked of Lever: all of it is read',
  ]);
});

test.each(['lever:acme?team=Bronze', 'jobs.lever.co/acme/?team=Bronze'])(
  '%s is a part of a board',
  async (from) => {
    const here = computer();
    expect((await here.source(from)).title).toBe('lever:acme?team=Bronze');
    await here.read(from);
    expect(here.network.asked[0]?.address.searchParams.get('team')).toBe('Bronze');
  },
);

test('of a board that has more pages than anybody wants the first are read, which is said, also of what is kept', async () => {
  let id = 0;
  const page = () =>
    Array.from({ length: 20 }, () => ({
      title: `Kite Pilot ${id++}`,
      companySlug: 'acme',
      applicationLink: `https://himalayas.app/companies/acme/jobs/k${id}`,
      guid: `k${id}`,
      minSalary: null,
      maxSalary: null,
      currency: null,
    }));
  const here = computer(({ host }) =>
    host === 'himalayas.app' ? { body: JSON.stringify({ totalCount: 9000, jobs: page() }) } : undefined,
  );
  const { postings, problems } = await here.read('himalayas');
  expect([postings.length, postings[0]?.more]).toEqual([2000, undefined]);
  expect(problems.map(({ message }) => message)).toEqual([
    'only the first 2000 of its postings are read, as it has more than 100 pages',
  ]);
  expect((await here.read('himalayas', 'offline')).problems).toMatchObject([
    { severity: 'warning', message: '2000 of its postings are kept: it has more, which were not read' },
  ]);
});

const ashbyJob = (id: string, isListed: boolean) => ({
  id,
  title: `Bell Founder ${id[0]}`,
  jobUrl: `https://jobs.ashbyhq.com/acme/${id}`,
  publishedAt: '2026-08-04',
  isListed,
});

test('what Ashby does not list is shown only to those who have its address', async () => {
  const hidden = '00000000-0000-4000-8000-000000000000';
  let jobs = [ashbyJob(hidden, false), ashbyJob('1', true)];
  const here = computer(({ host }) =>
    host === 'api.ashbyhq.com' ? { body: JSON.stringify({ jobs }) } : undefined,
  );
  const roles = async (from: string) => (await here.read(from)).postings.map(({ role }) => role);
  expect(await roles('ashby:acme')).toEqual(['Bell Founder 1']);
  expect(await roles(`https://jobs.ashbyhq.com/acme/${hidden}`)).toEqual(['Bell Founder 0']);
  jobs = [ashbyJob(hidden, false)];
  await expect(here.read('ashby:other')).rejects.toThrow(/it offers no job now/);
});

test('the name of a branch can have slashes', async () => {
  const archive = madeUpBoards['codeload.github.com'];
  const here = computer(({ host, pathname }, body) =>
    host === 'codeload.github.com'
      ? pathname === '/acme/jobs/tar.gz/feature/tea'
        ? archive?.(new URL('https://codeload.github.com/acme/jobs/tar.gz/HEAD'), body)
        : { status: 404, body: '' }
      : undefined,
  );
  const { postings } = await here.read('https://github.com/acme/jobs/tree/feature/tea/jobs/old');
  expect(postings.map(({ role, url }) => `${role} ${url}`)).toEqual([
    'Cup Maker https://github.com/acme/jobs/blob/feature/tea/jobs/old/cup-maker.md',
  ]);
  await expect(here.read('https://github.com/acme/jobs/tree/none/jobs')).rejects.toThrow(/\(404\)/);
});
