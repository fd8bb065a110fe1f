import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { postingFile } from '../../source/formats/markdown.ts';
import { run } from '../../source/run.ts';
import { fakeWorld } from '../fake-world.ts';
import { madeUp } from '../made-up-postings.ts';
import { makeTemporaryFolder } from '../temporary-folder.ts';

/** A person's home with a folder of postings, and the program run there. */
function atHome({ columns }: { readonly columns?: number } = {}) {
  const folder = makeTemporaryFolder();
  onTestFinished(() => folder.remove());
  const jobs = join(folder.path, 'jobs');
  mkdirSync(jobs);
  for (const role of ['Baker', 'Cook'])
    writeFileSync(join(jobs, `${role}.md`), postingFile(madeUp({ role })));
  const ran = async (...argv: readonly string[]) => {
    const world = fakeWorld({ columns, env: { NPM_JOBS_HOME: folder.path, HOME: folder.path } });
    const exitCode = await run(argv, world, '0.0.0');
    return { exitCode, ...world.printed };
  };
  const write = (text: string) => {
    mkdirSync(join(folder.path, 'config'), { recursive: true });
    writeFileSync(join(folder.path, 'config', 'follows'), text);
  };
  const kept = () => readFileSync(join(folder.path, 'config', 'follows'), 'utf8');
  return { ran, jobs, write, kept };
}

const rolesIn = (out: string) =>
  out
    .split('\n')
    .flatMap((line) => line.split('\t')[1] ?? [])
    .toSorted();

test('what is followed is read when nothing is named, and what is named is read instead', async () => {
  const { ran, jobs } = atHome();
  expect(rolesIn((await ran('list')).out).length).toBe(51);
  expect(await ran('follow', jobs)).toEqual({
    exitCode: 0,
    out: '',
    err: 'npm-jobs: You follow jobs, 2 postings.\n',
  });
  expect(rolesIn((await ran('list')).out)).toEqual(['Baker', 'Cook']);
  expect(rolesIn((await ran('list', '--from', 'npm')).out).length).toBe(51);
  expect((await ran('follow', jobs)).err).toBe('npm-jobs: You follow already: jobs, 2 postings.\n');
});

test('follow alone lists what is followed, in lines for programs and in a table for people', async () => {
  const { ran, jobs, write } = atHome({ columns: 100 });
  write('~/jobs\nnpm # the old ones\n~/gone\n');
  const { out, exitCode } = await ran('follow', '--format', 'tsv');
  expect([exitCode, out.split('\n').map((line) => line.split('\t'))]).toEqual([
    0,
    [
      ['~/jobs', 'jobs', 'a folder', '2', '', ''],
      ['npm', 'npm, Inc. 2014–2019', 'the archive', '51', '', ''],
      ['~/gone', 'gone', 'a file', '0', '', 'there is no such file'],
      [''],
    ],
  ]);
  expect((await ran('follow')).out.split('\n').slice(0, 2)).toEqual([
    'source  name                 kind         postings  trouble',
    '~/jobs  jobs                 a folder     2',
  ]);
  expect(JSON.parse((await ran('follow', '--format', 'json')).out)[0]).toEqual({
    source: '~/jobs',
    name: 'jobs',
    kind: 'a folder',
    postings: 2,
    read: '',
    trouble: '',
  });
  expect(jobs).toContain('jobs');
});

test('following nothing yet is said, with what to do', async () => {
  const { ran } = atHome();
  expect(await ran('follow')).toEqual({
    exitCode: 0,
    out: '',
    err: 'npm-jobs: You follow no source yet. Write npm-jobs follow <source…>.\n',
  });
  expect((await ran('follow', '--format', 'json')).out).toBe('[]\n');
});

test('a followed source that fails costs no other anything', async () => {
  const { ran, write } = atHome();
  write('~/gone\n-\n~/jobs\n');
  const { exitCode, out, err } = await ran('list');
  expect([exitCode, rolesIn(out)]).toEqual([0, ['Baker', 'Cook']]);
  expect(err).toMatch(/gone:1:1 there is no such file\n.*standard input cannot be followed/);
});

test('unfollow makes a comment of it, by its name or its path', async () => {
  const { ran, jobs, kept, write } = atHome();
  write(`npm\n${jobs}\nhn`);
  expect((await ran('unfollow', jobs, 'npm')).exitCode).toBe(0);
  expect(kept()).toBe(`# npm\n# ${jobs}\nhn`);
});

test('a source is known again however it is named', async () => {
  const { ran, jobs, kept, write } = atHome();
  write('~/jobs\nlever:acme\n');
  const { err } = await ran('follow', '--offline', 'https://jobs.lever.co/acme', jobs);
  expect(err).toMatch(/You follow already: lever:acme; .*\n.*You follow already: jobs, 2 postings/);
  expect(kept()).toBe('~/jobs\nlever:acme\n');
  expect((await ran('unfollow', 'https://jobs.lever.co/acme', jobs)).exitCode).toBe(0);
  expect(kept()).toBe('# ~/jobs\n# lever:acme\n');
});

test('unfollowing what is not followed says so, and drops the rest all the same', async () => {
  const { ran, kept, write } = atHome();
  write('npm\n');
  const { exitCode, err } = await ran('unfollow', 'hn', 'npm');
  expect([exitCode, kept()]).toEqual([1, '# npm\n']);
  expect(err).toContain('You do not follow hn. npm-jobs follow says what you follow.');
});

test.each([
  [['follow', '-'], 'Standard input cannot be followed'],
  [['follow', 'levr:acme'], 'There is no file or folder called “levr:acme”, and it is no board.'],
  [['unfollow'], 'Which source?'],
  [['list', '--offline', '--refresh'], '--offline asks nobody, and --refresh does.'],
])('%j is bad usage, and nothing is kept', async (argv, said) => {
  const { ran, kept } = atHome();
  const { exitCode, err } = await ran(...argv);
  expect([exitCode, err]).toEqual([2, expect.stringContaining(said)]);
  expect(kept).toThrow();
});
