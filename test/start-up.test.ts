import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { listIsDrawn } from './real-terminal/list-screen.ts';
import { openTerminal } from './real-terminal/terminal.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

/** Names that the libraries use at run time, which stay the same however a bundle is made. */
const libraries = { React: 'react.transitional.element', Ink: 'ink-text' } as const;

/** The files of the built program that a command line loads, as Node's own record of what it ran says. */
function filesLoadedBy(args: readonly string[]): readonly string[] {
  const record = makeTemporaryFolder();
  onTestFinished(() => record.remove());
  execFileSync(process.execPath, [join(root, 'bin', 'npm-jobs.js'), ...args], {
    env: { ...process.env, NODE_V8_COVERAGE: record.path },
  });
  return filesIn(record.path);
}

/** The files in Node's record, in the order in which they were loaded. */
function filesIn(record: string): readonly string[] {
  const ran = readdirSync(record).flatMap((name) => {
    const { result } = JSON.parse(readFileSync(join(record, name), 'utf8')) as {
      result: { url: string; scriptId: string }[];
    };
    return result.toSorted((a, b) => Number(a.scriptId) - Number(b.scriptId)).map(({ url }) => url);
  });
  return ran.filter((url) => url.startsWith('file:')).map((url) => fileURLToPath(url));
}

const librariesIn = (files: readonly string[]) =>
  Object.entries(libraries)
    .filter(([, name]) => files.some((file) => readFileSync(file, 'utf8').includes(name)))
    .map(([library]) => library);

test('the program has React and Ink in it', () => {
  const code = readdirSync(dist).filter((name) => name.endsWith('.cjs'));
  expect(librariesIn(code.map((name) => join(dist, name)))).toEqual(['React', 'Ink']);
});

test.each([
  [['list']],
  [['list', 'engineer', '--format', 'table', '--color', 'always']],
  [['list', 'text:docker', '--format', 'json']],
  [['show', 'technical writer']],
  [['show', 'technical writer', '--format', 'text', '--section', 'do']],
  [['-1', 'technical writer']],
  [['--help']],
  [['--version']],
])('%j loads neither', (args) => {
  const files = filesLoadedBy(args);
  expect(files).toContain(join(dist, 'cli.cjs'));
  expect(librariesIn(files)).toEqual([]);
});

/*
 * A file takes half a millisecond to be found and loaded, and 16 KB of code one more. What is over a limit here most likely
 * belongs behind an import() or into a late file; CONTRIBUTING.md says how.
 */
test.each([
  [['list'], 4, 75_000],
  [['list', 'engineer'], 5, 110_000],
  [['show', '2018-q3-sr-service-reliability-engineer'], 5, 76_500],
])('%j loads no more than %i files of %i bytes together', (args, files, bytes) => {
  expectAtMost(filesLoadedBy(args), files, bytes);
});

test('the first frame needs no more than 6 files of 138 KB together', async () => {
  const record = makeTemporaryFolder();
  onTestFinished(() => record.remove());
  const env = { NODE_V8_COVERAGE: record.path };
  const terminal = openTerminal('npm-jobs; echo "left with $?"', { columns: 110, rows: 30, env });
  await terminal.until(listIsDrawn);
  terminal.type('q');
  await terminal.until('left with 0');
  const all = filesIn(record.path);
  const end = all.findIndex((file) => basename(file).startsWith('after-first-frame'));
  expect(end).toBeGreaterThan(0);
  expectAtMost(all.slice(0, end), 6, 138_000);
});

function expectAtMost(loaded: readonly string[], files: number, bytes: number): void {
  const sizes = loaded.map((file) => ({ file: basename(file), size: statSync(file).size }));
  const told = sizes.map(({ file, size }) => `${size} ${file}`).join('\n');
  expect(
    sizes.reduce((sum, { size }) => sum + size, 0),
    told,
  ).toBeLessThanOrEqual(bytes);
  expect(loaded.length, told).toBeLessThanOrEqual(files);
}
