import { expect, test } from 'vitest';
import { uuid } from '../../board-server/made-up-boards.ts';
import { computer } from './reading.ts';

const { signal } = new AbortController();

test.each([
  ['https://acme.example/bridge-painter', 'Bridge Painter'],
  ['https://acme.example/careers', 'Lighthouse Keeper'],
  ['https://acme.example/careers?gh_jid=4012346', 'Foghorn Player'],
  ['https://acme.example/team', 'Bell Founder'],
  ['https://acme.example/jobs', 'Ferryman'],
  ['https://acme.example/jobs.rss', 'Ferryman'],
  ['https://acme.example/cook.md', 'Cook'],
  ['https://acme.example/moved', 'Tide Table Editor'],
  ['https://github.com/acme/jobs/blob/main/jobs/tea-taster.md', 'Tea Taster'],
  ['https://github.com/acme/jobs/tree/HEAD/jobs/old', 'Cup Maker'],
  ['https://boards.greenhouse.io/acme/jobs/4012346', 'Foghorn Player'],
  [`https://jobs.lever.co/acme/${uuid}`, 'Bell Founder'],
  ['https://jobs.ashbyhq.com/acme/5b1f', 'Tide Table Editor'],
  ['https://acme.jobs.personio.de/job/42', 'Sail Mender (f/m/d)'],
  ['https://acme.breezy.hr/p/0a1b2c3d4e5f-bee-keeper', 'Bee Keeper'],
  ['https://acme.bamboohr.com/careers/86', 'Ferry Pilot'],
  ['https://jobs.smartrecruiters.com/Acme/744000100000001-kite-tester', 'Kite Tester'],
  ['https://acme.wd3.myworkdayjobs.com/Careers/job/AT-Graz/Tram-Tuner_R1', 'Tram Tuner'],
  [`https://ats.rippling.com/acme/jobs/${uuid}`, 'Sled Waxer'],
  ['https://news.ycombinator.com/item?id=1', 'Map Folder'],
])('%s is %s', async (from, role) => {
  const { postings } = await computer().read(from);
  expect(postings.map((posting) => posting.role)).toContain(role);
});

test.each([
  [
    'lever:nobody',
    /there is no board called “nobody” at Lever \(404\): it may be spelled otherwise, or was closed/,
  ],
  ['ashby:nobody', /no board called “nobody” at Ashby \(404\)/],
  ['smartrecruiters:Nobody', /it offers no job now/],
  ['https://boards.greenhouse.io/acme/jobs/1', /no such posting at Greenhouse: it may have been taken down/],
  ['https://acme.jobs.personio.de/job/1', /no such posting/],
  [
    'https://acme.example/about',
    /states none \(JobPosting\), shows no board that is known .* names no feed of jobs/,
  ],
  ['https://acme.example/nowhere', /there is no such page at acme\.example \(404\)/],
  ['https://acme.example/picture', /is no text \(image\/png\)/],
  ['https://acme.example/to-this-computer', /only this computer or its network can reach: not asked/],
  ['https://acme.example/to-http', /not safe: not asked/],
  ['https://acme.example/loop', /redirected more than 5 times/],
  ['lever:', /“lever:” is no file, no board and no address/],
])('%s says what is wrong', async (from, words) => {
  await expect(computer().read(from)).rejects.toThrow(words);
});

test('a long board comes page by page, with a pause in between, each posting once', async () => {
  const here = computer();
  const { postings } = await here.read('lever:many');
  expect(new Set(postings.map(({ key }) => key)).size).toBe(250);
  expect(here.network.asked).toHaveLength(3);
  expect(here.network.waited).toEqual([1000, 1000]);
});

test('a board that gives the same page for ever is left', async () => {
  const same = Array.from({ length: 100 }, (_, id) => ({
    id: `${id}`,
    name: `Kite ${id}`,
    releasedDate: '2026-08-17',
    company: { identifier: 'Acme', name: 'Acme' },
  }));
  const here = computer(({ host }) =>
    host === 'api.smartrecruiters.com' ? { body: JSON.stringify({ content: same }) } : undefined,
  );
  expect((await here.read('smartrecruiters:Acme')).postings).toHaveLength(100);
  expect(here.network.asked).toHaveLength(2);
});

test('of a board without end a hundred pages are read', async () => {
  let id = 0;
  const page = () =>
    Array.from({ length: 100 }, () => ({
      id: `${id++}`,
      name: `Kite ${id}`,
      releasedDate: '2026-08-17',
      company: { identifier: 'Acme', name: 'Acme' },
    }));
  const here = computer(({ host }) =>
    host === 'api.smartrecruiters.com' ? { body: JSON.stringify({ content: page() }) } : undefined,
  );
  expect((await here.read('smartrecruiters:Acme')).postings).toHaveLength(10_000);
  expect(here.network.asked).toHaveLength(100);
});

test('when a later page fails, what came before is not lost', async () => {
  const here = computer(({ host, search }) =>
    host === 'api.lever.co' && /skip=100/.test(search) ? { status: 403, body: '' } : undefined,
  );
  const { postings, problems } = await here.read('lever:many');
  expect(postings).toHaveLength(100);
  expect(problems.map(({ message }) => message)).toEqual([
    'api.lever.co does not let programs in (403); only 100 of its postings came',
  ]);
});

test.each([
  ['a page', '<!doctype html><title>Sign in</title>', /answers with a page for people/],
  ['broken JSON', '{"jobs":[{"id":1,', /is broken: it is no JSON/],
])('%s instead of postings is said to be that', async (_, body, words) => {
  const here = computer(({ host }) => (host === 'api.lever.co' ? { body } : undefined));
  await expect(here.read('lever:acme')).rejects.toThrow(words);
});

test('a server that asks for patience gets it, and one that asks for much is left in peace', async () => {
  let count = 0;
  const here = computer(({ host }) =>
    host === 'api.lever.co' && count++ === 0
      ? { status: 429, headers: { 'retry-after': '7' }, body: '' }
      : undefined,
  );
  expect((await here.read('lever:acme')).postings).toHaveLength(1);
  expect(here.network.waited[0]).toBe(7000);
  const busy = computer(({ host }) =>
    host === 'api.lever.co' ? { status: 429, headers: { 'retry-after': '3600' }, body: '' } : undefined,
  );
  await expect(busy.read('lever:acme')).rejects.toThrow(/was asked too often \(429\): try again at 13:00/);
  expect(busy.network.asked).toHaveLength(1);
});

test.each([
  ['smartrecruiters:Acme', 'Test kites.'],
  ['bamboohr:acme', 'Steer.'],
  ['breezy:acme', 'Keep bees.'],
  ['rippling:acme', 'Wax sleds.'],
  ['workday:acme.wd3/Careers', 'Tune.'],
])('the texts of %s are asked for one by one, kept, and read without asking again', async (from, text) => {
  const here = computer();
  const [posting] = (await here.read(from)).postings;
  const source = await here.source(from, 'kept');
  for await (const _event of source.read(signal));
  if (!posting || !source.live) throw new Error('there is nothing');
  expect(source.live.lacksText(posting)).toBe(true);
  const whole = await source.live.withText(posting, signal);
  expect(JSON.stringify(whole)).toContain(text);
  expect(whole).toMatchObject({ key: posting.key, id: posting.id, role: posting.role });
  const asked = here.network.asked.length;
  const offline = await here.source(from, 'offline');
  for await (const _event of offline.read(signal));
  expect(JSON.stringify(await offline.live?.withText(posting, signal))).toBe(JSON.stringify(whole));
  expect(here.network.asked).toHaveLength(asked);
});

test('a host is asked one thing at a time', async () => {
  const here = computer();
  let [now, most] = [0, 0];
  const { exchange } = here.network;
  here.network.exchange = async (...asked) => {
    most = Math.max(most, ++now);
    await new Promise((resolve) => setImmediate(resolve));
    now--;
    return exchange(...asked);
  };
  await here.readAll(['lever:acme', 'lever:many']);
  expect(most).toBe(1);
});
