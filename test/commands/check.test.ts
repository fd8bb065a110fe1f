import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { postingFile } from '../../source/formats/markdown.ts';
import { run } from '../../source/run.ts';
import { archive, dataFolder } from '../archive.ts';
import { fakeWorld } from '../fake-world.ts';
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

test('files that cannot be read are errors, those that are about a folder are passed over', async () => {
  const mixed = join(folder.path, 'mixed');
  mkdirSync(mixed);
  writeFileSync(join(mixed, 'picture.md'), Buffer.from('89504e470d0a1a0a0000000d', 'hex'));
  writeFileSync(join(mixed, 'README.md'), 'About this folder.');
  symlinkSync('nowhere', join(mixed, 'gone.md'));
  const { exitCode, out, err } = await commandLine(`check ${mixed}`);
  expect(out.split('\n')).toEqual([
    `${join(mixed, 'gone.md')}:1:1 error: there is no such file`,
    `${join(mixed, 'picture.md')}:1:1 error: this is a picture, and no text`,
    '',
  ]);
  expect([exitCode, err]).toEqual([1, 'npm-jobs: 2 files, 2 errors, 0 warnings.\n']);
});

test('- is standard input, under that name', async () => {
  const piped = (input: string) => {
    const world = fakeWorld({ input });
    return run(['check', '-'], world, '0.0.0').then((exitCode) => ({ exitCode, ...world.printed }));
  };
  expect(await piped(postingFile(madeUp({ role: 'Writer' })))).toEqual({
    exitCode: 0,
    out: '',
    err: 'npm-jobs: 1 file, 0 errors, 0 warnings.\n',
  });
  expect(await piped('')).toMatchObject({
    exitCode: 1,
    out: 'standard input:1:1 error: the file is empty\n',
  });
});

test('standard input that is a terminal is not waited for', async () => {
  const world = fakeWorld();
  Object.assign(world.stdin, { isTTY: true });
  expect(await run(['check', '-'], world, '0.0.0')).toBe(2);
  expect(world.printed.err).toBe(
    'npm-jobs: Standard input is a terminal. Pipe a posting into npm-jobs check -.\n',
  );
});

test('a name of a file cannot change what is on the terminal', async () => {
  const { out } = await commandLine('check no\u001b[31mthing\u0007');
  expect(out).toBe('nothing:1:1 error: there is no such file\n');
});

test('an id that two files give is an error, whichever argument they came from', async () => {
  const [one, two] = ['one.json', 'two.json'].map((name) => join(folder.path, name));
  for (const file of [one, two])
    writeFileSync(file ?? '', JSON.stringify({ id: 'w1', role: 'Writer', team: 'Docs', text: 'Tea.' }));
  const { exitCode, out } = await commandLine(`check ${one} ${two}`);
  expect([exitCode, out]).toEqual([1, `${two}:1:1 error: the id w1 is that of a posting in ${one} too\n`]);
});

test('warnings alone are no failure', async () => {
  const warned = join(folder.path, 'warned.md');
  writeFileSync(warned, '---\nrole: Writer\nteam: Docs\nmood: sunny\n---\n\n## Why\n\nTea.\n');
  const { exitCode, err } = await commandLine(`check ${warned}`);
  expect([exitCode, err]).toEqual([0, 'npm-jobs: 1 file, 0 errors, 1 warning.\n']);
});

test('nothing is wrong with our own postings', async () => {
  expect(await commandLine(`check ${dataFolder}`)).toEqual({
    exitCode: 0,
    out: '',
    err: `npm-jobs: ${archive.length} files, 0 errors, 0 warnings.\n`,
  });
});

test('no other format is known', async () => {
  expect(await commandLine('check --format xml')).toMatchObject({ exitCode: 2, out: '' });
});
