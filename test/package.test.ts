import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { afterAll, expect, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { lazyFiles } from '../source/build/program.js';
import { installProgram, packProgram } from './packed-program.ts';
import { keys, openTerminal, type Terminal } from './real-terminal/terminal.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

const folder = makeTemporaryFolder();
afterAll(() => folder.remove());

const { tarball, size, files } = packProgram(folder.path);
const installed = installProgram(tarball, folder.path);

const late = lazyFiles.map((name) => `dist/${name}`);

test('the package holds the program, its postings, the licences, and nothing else', () => {
  expect(files.filter((file) => !isChunk(file) && !late.includes(file)).sort()).toEqual([
    'LICENSE',
    'README.md',
    'bin/npm-jobs.js',
    'bin/package.json',
    'dist/cli.cjs',
    'dist/notices.txt',
    'dist/npm-jobs.1',
    'dist/postings.json',
    'package.json',
  ]);
});

test('no file of the package belongs to a source map', () => {
  const code = files.filter((file) => /\.c?js$/.test(file));
  expect(code.filter((file) => contentOf(file).includes('sourceMappingURL'))).toEqual([]);
});

test('what npx brings is one package of at most 600 KB, which needs no other and runs nothing when installed', () => {
  const { scripts = {}, ...facts } = JSON.parse(contentOf('package.json'));
  const needs = ['dependencies', 'peerDependencies', 'optionalDependencies', 'bundleDependencies'];
  expect(needs.filter((name) => name in facts)).toEqual([]);
  expect(['preinstall', 'install', 'postinstall'].filter((name) => name in scripts)).toEqual([]);
  expect(readdirSync(join(folder.path, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
    'npm-jobs',
  ]);
  expect(size).toBeLessThanOrEqual(600_000);
});

test('nothing in the package would surprise whoever installs it, as publint sees it', async () => {
  const { messages } = await publint({ pkgDir: installed, level: 'suggestion', strict: true, pack: false });
  expect(messages).toEqual([]);
});

test('the version stands in package.json alone: the program says it, and the changelog tells of it', () => {
  const said = execFileSync(process.execPath, [join(installed, 'bin/npm-jobs.js'), '--version'], {
    encoding: 'utf8',
  });
  expect(said).toBe(`${packageJson.version}\n`);
  const changelog = readFileSync(new URL('../CHANGELOG.md', import.meta.url), 'utf8');
  expect(changelog).toMatch(new RegExp(`^## \\[${packageJson.version.replaceAll('.', '\\.')}\\]`, 'm'));
});

test('the notices say under which licences the libraries and the postings are', () => {
  const notices = contentOf('dist/notices.txt');
  for (const name of ['ink', 'react', 'fuse.js', 'meow', 'yargs-parser'])
    expect(notices).toMatch(new RegExp(`^${name} \\d\\S* \\([\\w.-]+\\)$`, 'm'));
  expect(notices).toContain('Creative Commons Attribution-ShareAlike 3.0 Unported');
});

test('installed without network, npx npm-jobs list prints every posting', async () => {
  const terminal = openInstalled('npx npm-jobs list >list; echo "left with $?"');
  await terminal.until('left with 0');
  expect(terminal.folder.read('list').trimEnd().split('\n').length).toBeGreaterThan(50);
});

test('installed without network, npx npm-jobs opens the browser, reads a posting and leaves', async () => {
  const terminal = openInstalled('npx npm-jobs; echo "left with $?"');
  await terminal.until('? help');
  terminal.type(`/sre${keys.enter}`);
  await terminal.until('1/7 Who we are');
  terminal.type('q');
  await terminal.until('left with 0');
});

test('installed without network, npx npm-jobs prints what is picked', async () => {
  const terminal = openInstalled('npx npm-jobs technical writer >picked; echo "left with $?"');
  await terminal.until('/ technical writer▏');
  terminal.type(keys.enter);
  await terminal.until('left with 0');
  expect(terminal.folder.read('picked')).toMatch(/^---\nrole: Technical Writer\n/);
});

/** A file whose name the bundler makes up: what only some commands load. */
function isChunk(file: string): boolean {
  return /^dist\/[a-z-]+-[A-Z0-9]{8}\.(cjs|wasm)$/.test(file);
}

function contentOf(file: string): string {
  return readFileSync(join(installed, file), 'utf8');
}

/** A terminal in an empty folder but for the installed program. */
function openInstalled(commandLine: string): Terminal {
  return openTerminal(`ln -s '${join(folder.path, 'node_modules')}'; rm -r .commands; ${commandLine}`, {
    env: { npm_config_offline: 'true', npm_config_update_notifier: 'false' },
  });
}
