import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { openBoardServer } from '../board-server/board-server.ts';
import type { troubles } from '../board-server/troubles.ts';
import { makeTemporaryFolder } from '../temporary-folder.ts';

const program = fileURLToPath(new URL('../../bin/npm-jobs.js', import.meta.url));

/** Every trouble that a server makes soon, each at a host of its own, and what is said of it. */
const failing: readonly (readonly [
  from: string,
  host: string,
  trouble: keyof typeof troubles,
  words: RegExp,
])[] = [
  ['lever:elba', 'api.eu.lever.co', 'reset', /broke off the connection$/],
  ['ashby:acme', 'api.ashbyhq.com', 'cut short', /broke off the connection$/],
  ['workable:acme', 'apply.workable.com', '301 to private', /which only this computer or its network/],
  ['smartrecruiters:Acme', 'api.smartrecruiters.com', 'loop', /redirected more than 5 times$/],
  ['personio:acme', 'acme.jobs.personio.de', '429 with Retry-After', /too often \(429\): try again at \d/],
  ['teamtailor:acme', 'acme.teamtailor.com', '429 without Retry-After', /try again in some minutes$/],
  ['breezy:acme', 'acme.breezy.hr', 'a page', /answers with a page for people/],
  ['bamboohr:acme', 'acme.bamboohr.com', 'broken JSON', /is broken: it is no JSON/],
  ['pinpoint:acme', 'acme.pinpointhq.com', 'a picture', /is no text \(image\/png\)$/],
  ['rippling:acme', 'api.rippling.com', '404 as HTML', /no board called “acme” at Rippling \(404\)/],
  ['remotive', 'remotive.com', 'large', /larger than 50 MB: not read$/],
  ['jobicy', 'jobicy.com', 'a bomb', /larger than 50 MB: not read$/],
  ['remoteok', 'remoteok.com', '500', /has trouble of its own \(500\)$/],
];

test('each server that makes trouble costs one line and no other source, and of troubles alone nothing is left', async () => {
  const server = await openBoardServer();
  onTestFinished(() => server.close());
  for (const [, host, trouble] of failing) server.make(host, trouble);
  server.make('acme.recruitee.com', '500', 'well');
  const froms = failing.flatMap(([from]) => ['--from', from]);
  const [some, none] = await Promise.all([
    run([...froms, '--from', 'recruitee:acme'], server.env),
    run(['--from', 'ashby:acme'], server.env),
  ]);
  expect([some.code, none.code, none.out]).toEqual([0, 2, '']);
  expect(some.out).toMatch(/^[^\n]*Clock Mender[^\n]*\n$/);
  const lines = some.err.trim().split('\n');
  expect(lines).toHaveLength(failing.length);
  for (const [, , trouble, words] of failing)
    expect([trouble, lines.filter((line) => words.test(line)).length > 0]).toEqual([trouble, true]);
}, 60_000);

async function run(args: readonly string[], env: NodeJS.ProcessEnv) {
  const home = makeTemporaryFolder();
  onTestFinished(() => home.remove());
  const child = spawn(process.execPath, [program, 'list', ...args], {
    env: { ...process.env, ...env, NPM_JOBS_HOME: home.path },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { out, err, code };
}
