import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { postingFile } from '../source/formats/markdown.ts';
import { run } from '../source/run.ts';
import { fakeWorld } from './fake-world.ts';
import { fivePostings } from './made-up-postings.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

async function ran(argv: readonly string[], input?: string) {
  const world = fakeWorld(input === undefined ? {} : { input });
  return { exitCode: await run(argv, world, '1.2.3'), ...world.printed };
}

test('--version prints the version and nothing else', async () => {
  for (const option of ['--version', '-v'])
    expect(await ran([option])).toEqual({ exitCode: 0, out: '1.2.3\n', err: '' });
});

test('--help is printed on standard output, for any command', async () => {
  const { exitCode, out, err } = await ran(['--help']);
  expect([exitCode, err]).toEqual([0, '']);
  expect(out).toMatch(/^ {2}list +print every match/m);
  expect((await ran(['show', '-h'])).out).toMatch(/^npm-jobs show <role…>\n/);
});

test('an error of the user is one line on standard error that begins with the program’s name', async () => {
  expect(await ran(['list', '--sort', 'best'])).toEqual({
    exitCode: 2,
    out: '',
    err: 'npm-jobs: --sort cannot be “best”. Use one of: relevance, newest, oldest, role, team.\n',
  });
});

describe('--from', () => {
  const folder = makeTemporaryFolder();
  afterAll(() => folder.remove());
  for (const posting of fivePostings)
    writeFileSync(join(folder.path, `${posting.id}.md`), postingFile(posting));
  const file = join(folder.path, '2015-q1-web-developer.md');
  const rolesIn = (out: string) => out.split('\n').flatMap((line) => line.split('\t')[1] ?? []);

  test('a folder reads every posting in it', async () => {
    const { exitCode, out, err } = await ran(['list', '--from', folder.path]);
    expect([exitCode, err]).toEqual([0, '']);
    expect(rolesIn(out)).toEqual(fivePostings.map(({ role }) => role));
  });

  test('a file and standard input are read one after the other', async () => {
    const [input] = (await ran(['show', '--team', 'support', '--from', folder.path])).out.split('\0');
    const { out } = await ran(['list', '--sort', 'role', '--from', file, '--from', '-'], input);
    expect(rolesIn(out)).toEqual(['Support Tech', 'Web Developer']);
  });

  test('what the program prints it can read: it is the same posting again', async () => {
    const { out } = await ran(['show', 'sre', '--year', '2018', '--from', folder.path]);
    expect(await ran(['show', '--from', '-', ''], out)).toEqual({ exitCode: 0, out, err: '' });
  });

  test('a source that cannot be read is bad usage', async () => {
    const { exitCode, out, err } = await ran(['list', '--from', '/nowhere/at-all']);
    expect([exitCode, out]).toEqual([2, '']);
    expect(err).toBe(
      'npm-jobs: No posting could be read from at-all. /nowhere/at-all:1:1 there is no such file.\n',
    );
  });

  test('of several sources what cannot be read is said, and the rest is there', async () => {
    const { exitCode, out, err } = await ran(['list', '--from', '/nowhere/at-all', '--from', file]);
    expect([exitCode, rolesIn(out)]).toEqual([0, ['Web Developer']]);
    expect(err).toBe('npm-jobs: /nowhere/at-all:1:1 there is no such file\n');
  });

  test('an empty folder is said', async () => {
    const empty = join(folder.path, 'empty');
    mkdirSync(empty);
    const { exitCode, err } = await ran(['list', '--from', empty]);
    expect([exitCode, err]).toEqual([
      2,
      expect.stringMatching(/^npm-jobs: No posting could be read from empty\. [^\n]+\n$/),
    ]);
  });
});
