import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };

const program = fileURLToPath(new URL('../bin/npm-jobs.js', import.meta.url));

/** Runs the built program with its output in pipes. */
function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
  return { exitCode: status, out: stdout, err: stderr };
}

test('--version is the package’s', () => {
  expect(run('--version')).toEqual({ exitCode: 0, out: `${packageJson.version}\n`, err: '' });
});

test('every posting that list names can be shown by its id', () => {
  const ids = run('list')
    .out.split('\n')
    .flatMap((line) => line.split('\t')[0] || []);
  expect(ids.length).toBeGreaterThan(50);
  for (const id of [ids[0], ids.at(-1)])
    expect(run('show', id ?? '')).toMatchObject({ exitCode: 0, err: '' });
});

test('where nothing matches it exits with 1', () => {
  expect(run('list', 'zzzzzz')).toMatchObject({ exitCode: 1, out: '' });
  expect(run('show', 'zzzzzz')).toMatchObject({ exitCode: 1, out: '' });
  expect(run('-0', 'zzzzzz')).toEqual({ exitCode: 1, out: '', err: '' });
});

test.each([
  [['--nope']],
  [['list', '--sort', 'best']],
  [['list', '--sort']],
  [['list', '--format', 'xml']],
  [['show']],
])('bad usage exits with 2 and says so in one line on standard error: %j', (args) => {
  expect(run(...args)).toEqual({
    exitCode: 2,
    out: '',
    err: expect.stringMatching(/^npm-jobs: [^\n]+\. \S[^\n]+\n$|^npm-jobs: [^\n]+\? \S[^\n]+\n$/),
  });
});
