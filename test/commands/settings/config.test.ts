import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { run } from '../../../source/run.ts';
import { fakeWorld } from '../../fake-world.ts';
import { makeTemporaryFolder } from '../../temporary-folder.ts';

/** Runs command lines of a person with these settings. */
function person(config?: string) {
  const folder = makeTemporaryFolder();
  onTestFinished(() => folder.remove());
  const file = join(folder.path, 'config', 'config.toml');
  if (config !== undefined) {
    mkdirSync(join(folder.path, 'config'));
    writeFileSync(file, config);
  }
  const typed = async (...argv: readonly string[]) => {
    const world = fakeWorld({ env: { NPM_JOBS_HOME: folder.path } });
    const exitCode = await run(argv, world, '0.0.0');
    return { exitCode, ...world.printed };
  };
  return { file, typed };
}

test('config says what holds and where it comes from', async () => {
  const { file, typed } = person('sort = "role"\n[searches]\nweb = "team:web"\n');
  const { out } = await typed('config', '--format', 'tsv', '--ascii');
  expect(out).toContain(`sort\trole\t${file}:1\t`);
  expect(out).toContain('ascii\ttrue\t--ascii\t');
  expect(out).toContain('links\t\tas usual\t');
  expect(out).toContain(`@web\tteam:web\t${file}:3`);
});

test('config --keys lists the actions with the keys that they have now', async () => {
  const { out } = await person('[keys]\n"list.down" = ["J"]\n').typed('config', '--keys', '--format', 'tsv');
  expect(out).toMatch(/^list\.down\tJ\tdown$/m);
  expect(out).toMatch(/^list\.up\tk up\tup$/m);
});

test('config --init writes a file once', async () => {
  const { typed } = person();
  expect((await typed('config', '--init')).exitCode).toBe(0);
  expect((await typed('config', '--check')).exitCode).toBe(0);
  const again = await typed('config', '--init');
  expect([again.exitCode, again.err]).toEqual([2, expect.stringContaining('is there already')]);
});

test('a wrong line is said, costs no other, and config --check ends with 1', async () => {
  const { file, typed } = person('sort = "role"\nasci = true\n');
  const { exitCode, out, err } = await typed('list', 'team:web');
  expect(exitCode).toBe(0);
  expect(err).toBe(`npm-jobs: ${file}:2: there is no “asci”; do you mean “ascii”?\n`);
  const roles = out
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t')[1] ?? '');
  expect(roles).toEqual(roles.toSorted((a, b) => a.localeCompare(b)));
  const checked = await typed('config', '--check');
  expect([checked.exitCode, checked.out]).toEqual([
    1,
    `${file}:2: there is no “asci”; do you mean “ascii”?\n`,
  ]);
});

test('what is typed counts more than what is set', async () => {
  const { typed } = person('sort = "role"\n');
  expect((await typed('list', '--sort', 'oldest')).out).not.toBe((await typed('list')).out);
});

test('a saved search is a query by its name, alone or among other words', async () => {
  const { typed } = person('[searches]\nweb = "team:web remote:yes"\n');
  expect((await typed('list', '@web')).out).toBe((await typed('list', 'team:web', 'remote:yes')).out);
  expect((await typed('list', '-q', 'engineer @web')).out).toBe(
    (await typed('list', 'engineer', 'team:web', 'remote:yes')).out,
  );
  const unknown = await typed('list', '@wen');
  expect([unknown.exitCode, unknown.err]).toEqual([2, expect.stringContaining('There are @web.')]);
});

test('a file of settings that is named has to be there', async () => {
  const { exitCode, err } = await person().typed('list', '--config', '/nowhere.toml');
  expect([exitCode, err]).toEqual([2, expect.stringContaining('no /nowhere.toml')]);
});

test('columns are those that are set, in their order', async () => {
  const { out } = await person('columns = ["posted", "team"]\n').typed(
    'list',
    'support',
    '--format',
    'table',
  );
  expect(out).toMatch(/Support Tech +\d{4} Q\d +Support/);
  expect(out).not.toContain('Oakland');
});
