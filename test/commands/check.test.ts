import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { postingFile } from '../../source/formats/markdown.ts';
import { madeUp } from '../made-up-postings.ts';
import { makeTemporaryFolder } from '../temporary-folder.ts';
import { commandLine } from './command-line.ts';

const folder = makeTemporaryFolder();
afterAll(() => folder.remove());

const good = join(folder.path, 'good.md');
const bad = join(folder.path, 'bad.md');
writeFileSync(good, postingFile(madeUp({ role: 'Writer' })));
writeFileSync(bad, '---\nrole: Writer\nteam: Docs\nremote: maybe\nmood: sunny\n---\n\n## Why\n');

test('a file in which all is well is silent on standard output', async () => {
  expect(await commandLine(`check ${good}`)).toEqual({
    exitCode: 0,
    out: '',
    err: 'npm-jobs: 1 file, 0 errors, 0 warnings.\n',
  });
});

test('everything that is wrong is a line with its file, line and column, and makes it exit with 1', async () => {
  const { exitCode, out, err } = await commandLine(`check ${folder.path}`);
  expect(out.split('\n')).toEqual([
    `${bad}:4:1 error: remote is “maybe”, not yes, partly, no or unstated`,
    `${bad}:5:1 warning: mood is no fact of a posting; it is kept as it is`,
    `${bad}:8:1 error: the section “Why” is empty`,
    '',
  ]);
  expect(err).toBe('npm-jobs: 2 files, 2 errors, 1 warning.\n');
  expect(exitCode).toBe(1);
});

test('--format json is for other programs', async () => {
  const { exitCode, out } = await commandLine(`check ${bad} --format json`);
  expect(JSON.parse(out)[0]).toEqual({
    file: bad,
    line: 4,
    column: 1,
    severity: 'error',
    message: 'remote is “maybe”, not yes, partly, no or unstated',
  });
  expect(exitCode).toBe(1);
  expect((await commandLine(`check ${good} --format json`)).out).toBe('[]\n');
});

test('a file that is not there is an error like any other', async () => {
  const missing = join(folder.path, 'missing.md');
  const { exitCode, out } = await commandLine(`check ${missing} ${good}`);
  expect([exitCode, out]).toEqual([1, `${missing}:1:1 error: there is no such file\n`]);
});

test('no other format is known', async () => {
  expect(await commandLine('check --format xml')).toMatchObject({ exitCode: 2, out: '' });
});
