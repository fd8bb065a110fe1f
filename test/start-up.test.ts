import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { makeTemporaryFolder } from './temporary-folder.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

/** Names that the libraries use at run time, which stay the same however a bundle is made. */
const libraries = { React: 'react.transitional.element', Ink: 'ink-text' } as const;

/** The files of the built program that a command line loads, as Node's own record of what it ran says. */
function filesLoadedBy(args: readonly string[]): readonly string[] {
  const folder = makeTemporaryFolder();
  onTestFinished(() => folder.remove());
  execFileSync(process.execPath, [join(root, 'bin', 'npm-jobs.js'), ...args], {
    env: { ...process.env, NODE_V8_COVERAGE: folder.path },
  });
  const ran = readdirSync(folder.path).flatMap((name) => {
    const record = JSON.parse(readFileSync(join(folder.path, name), 'utf8')) as { result: { url: string }[] };
    return record.result.map(({ url }) => url);
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
