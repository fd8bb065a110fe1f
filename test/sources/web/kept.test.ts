import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Cache } from '../../../source/sources/web/cache.ts';
import { computer } from './reading.ts';

const hour = 60 * 60 * 1000;

function keptFileOf({ folder }: ReturnType<typeof computer>): string {
  const [name = ''] = readdirSync(join(folder.path, 'cache'));
  return join(folder.path, 'cache', name);
}

test('what was asked for is kept where only its owner can look, and read again without asking', async () => {
  const here = computer();
  const fresh = await here.read('lever:acme');
  expect(statSync(keptFileOf(here)).mode & 0o777).toBe(0o600);
  expect(statSync(join(here.folder.path, 'cache')).mode & 0o777).toBe(0o700);
  const asked = here.network.asked.length;
  for (const freshness of ['recent', 'kept', 'offline'] as const) {
    const kept = await here.read('lever:acme', freshness);
    expect(JSON.parse(JSON.stringify(kept))).toEqual(JSON.parse(JSON.stringify(fresh)));
  }
  expect(here.network.asked).toHaveLength(asked);
});

test('after an hour it is asked again, with what tells whether it is the same', async () => {
  const here = computer();
  await here.read('ashby:acme');
  here.clock.now += hour + 1;
  expect((await here.read('ashby:acme')).postings).toHaveLength(1);
  expect(here.network.asked.at(-1)?.headers['if-none-match']).toMatch(/^"\w+"$/);
  const source = await here.source('ashby:acme', 'kept');
  for await (const _event of source.read(new AbortController().signal));
  expect([source.live?.readAt(), source.live?.isOld()]).toEqual([here.clock.now, false]);
});

test('a source that is asked again says what is in it now, or that nothing has changed', async () => {
  let title = 'Tide Table Editor';
  const here = computer(({ host }) =>
    host === 'api.ashbyhq.com'
      ? {
          body: JSON.stringify({
            jobs: [
              {
                id: '1',
                title,
                jobUrl: 'https://jobs.ashbyhq.com/acme/1',
                publishedAt: '2026-08-04',
                isListed: true,
              },
            ],
          }),
        }
      : undefined,
  );
  await here.read('ashby:acme');
  const source = await here.source('ashby:acme', 'kept');
  const { signal } = new AbortController();
  expect(await source.live?.refresh(signal)).toEqual({ kind: 'unchanged' });
  title = 'Ebb Table Editor';
  const refreshed = await source.live?.refresh(signal);
  expect(refreshed).toMatchObject({ kind: 'changed', postings: [{ id: '1', posting: { role: title } }] });
  expect((await here.read('ashby:acme', 'offline')).postings[0]?.role).toBe(title);
});

test.each([
  ['cut short', (file: string) => truncateSync(file, 300)],
  ['other than it was', (file: string) => writeFileSync(file, 'rubbish')],
])('a file that is %s is thrown away and said, and the source asked again', async (_, spoil) => {
  const here = computer();
  await here.read('lever:acme');
  spoil(keptFileOf(here));
  const { postings, problems } = await here.read('lever:acme');
  expect(postings).toHaveLength(1);
  expect(problems.map(({ message }) => message)).toEqual([
    'what was kept of it was broken, and is thrown away',
  ]);
  expect((await here.read('lever:acme')).problems).toEqual([]);
});

test('a broken batch of facts inside a whole file is thrown away and said', async () => {
  const here = computer();
  await here.read('lever:acme');
  const file = keptFileOf(here);
  const text = readFileSync(file, 'latin1');
  writeFileSync(file, text.replace('"role"', '"role}'), 'latin1');
  await expect(here.read('lever:acme')).rejects.toThrow(/lever:acme: what was kept of it was broken/);
  expect((await here.read('lever:acme')).postings).toHaveLength(1);
});

test('when a server has trouble, the last good postings come with their age', async () => {
  let isDown = false;
  const here = computer(({ host }) =>
    isDown && host === 'api.lever.co' ? { status: 500, body: '' } : undefined,
  );
  await here.read('lever:acme');
  here.clock.now += 3 * hour;
  isDown = true;
  const { postings, problems } = await here.read('lever:acme');
  expect(postings).toHaveLength(1);
  expect(problems.map(({ file, message }) => `${file}: ${message}`)).toEqual([
    'lever:acme: api.lever.co has trouble of its own (500); these are its postings of 3 hours ago',
  ]);
});

test('offline, what is not kept is said and nobody is asked', async () => {
  const here = computer();
  await expect(here.read('lever:acme', 'offline')).rejects.toThrow(
    /nothing of it is kept, and --offline asks nobody/,
  );
  expect(here.network.asked).toEqual([]);
});

test('what was asked for longest ago goes when there is too much', async () => {
  const { folder } = computer();
  const cache = new Cache(join(folder.path, 'cache'), 700);
  const head = (from: string) => ({ from, title: from, lasting: hour, textsApart: false });
  for (const [at, from] of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].entries())
    await cache.keep(head(from), [], 1e12 + at * 1000);
  const files = await cache.files();
  expect(files.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(700);
  expect(cache.open('a')).toBeUndefined();
  expect(cache.open('h')).toBeTruthy();
  await cache.clear();
  expect(await cache.files()).toEqual([]);
});
