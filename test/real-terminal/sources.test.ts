import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { postingFile } from '../../source/formats/markdown.ts';
import { madeUp } from '../made-up-postings.ts';
import { chosenRow, listIsDrawn } from './list-screen.ts';
import { keys, openTerminal, type Terminal } from './terminal.ts';

test.each([
  '2018-q3-sr-service-reliability-engineer',
  '2017-q3-technical-writer',
  '2014-q4-dev-star',
  '2014-q1-interns',
])('show %s into show --from - prints the same bytes', async (id) => {
  const terminal = openTerminal(
    `npm-jobs show ${id} >once; npm-jobs show ${id} | npm-jobs show --from - '' >twice; echo "left with $?"`,
  );
  await terminal.ended();
  expect(terminal.lines()[0]).toBe('left with 0');
  expect(terminal.folder.read('once')).toMatch(/^---\nrole: /);
  expect(terminal.folder.read('twice')).toBe(terminal.folder.read('once'));
});

test('a whole list as Markdown into list --from - is the same list', async () => {
  const terminal = openTerminal(
    'npm-jobs list >once; npm-jobs list --format markdown | npm-jobs list --from - >twice; echo "left with $?"',
  );
  await terminal.ended();
  expect(terminal.lines()[0]).toBe('left with 0');
  const withoutIds = (name: string) =>
    terminal.folder
      .read(name)
      .split('\n')
      .map((line) => line.replace(/^[^\t]*\t/, ''))
      .sort();
  expect(withoutIds('once').length).toBeGreaterThan(20);
  expect(withoutIds('twice')).toEqual(withoutIds('once'));
});

const many = 3000;

test('browsing begins before all of a large folder is read, and the count grows to all of it', async () => {
  const terminal = openTerminal(whenReady('npm-jobs --from posts'));
  makePosts(terminal, records(many));
  await terminal.until(new RegExp(`posts · ${many} roles(?!.*loading…)`));
  const counts = [...terminal.written().matchAll(/posts · (\d+) roles, loading…/g)].map(([, count]) =>
    Number(count),
  );
  expect(counts[0]).toBeLessThan(many);
  expect(counts).toEqual([...counts].sort((a, b) => a - b));
});

test('Esc stops reading a large folder, and what was read stays', async () => {
  const terminal = openTerminal(whenReady('npm-jobs --from posts'));
  makePosts(terminal, records(many, 'Tea is good.\n\n'.repeat(500)));
  const drawn = await terminal.until('loading…');
  expect(drawn.at(-1)).toContain('Esc stop loading');
  terminal.type(keys.escape);
  const [header = ''] = await terminal.until(isNotReading);
  const [, count] = /(\d+) roles/.exec(header) ?? [];
  expect(Number(count)).toBeGreaterThan(0);
  expect(Number(count)).toBeLessThan(many);
});

const silent = 'npm-jobs --from - --from posts < <(sleep 60); echo "left with $?"';

test('Esc stops reading from a pipe that says nothing more', async () => {
  const terminal = openTerminal(whenReady(silent));
  makePosts(terminal, records(3));
  await terminal.until('3 roles, loading…');
  terminal.type(keys.escape);
  const [header] = await terminal.until(isNotReading);
  expect(header).toContain('3 roles');
});

test('q leaves although a pipe is still waited for', async () => {
  const terminal = openTerminal(whenReady(silent));
  makePosts(terminal, records(3));
  await terminal.until('3 roles, loading…');
  terminal.type('q');
  await terminal.until('left with 0');
});

test('q leaves although nobody writes into a named pipe', async () => {
  const terminal = openTerminal(
    whenReady('mkfifo quiet; npm-jobs --from quiet --from posts; echo "left with $?"'),
  );
  makePosts(terminal, records(3));
  await terminal.until('3 roles, loading…');
  terminal.type('q');
  await terminal.until('left with 0');
});

test('while postings come through standard input, keys come from the terminal', async () => {
  const terminal = openTerminal(whenReady('cat posts/all.md | npm-jobs --from - >out; echo "left with $?"'));
  const postings = [madeUp({ role: 'Writer' }), madeUp({ role: 'Cook', posted: '2017-Q1' })];
  makePosts(terminal, { 'all.md': postings.map(postingFile).join('\n') });
  const [header] = await terminal.until(isNotReading);
  expect(header).toContain('standard input · 2 roles');
  terminal.type('j');
  await terminal.until((lines) => chosenRow(lines).includes('Cook'));
  terminal.type(keys.enter);
  await terminal.until('left with 0');
  expect(terminal.folder.read('out')).toMatch(/^---\nrole: Cook\n/);
});

function isNotReading(lines: readonly string[]): boolean {
  return lines.some((line) => line.includes(listIsDrawn)) && !lines.join('\n').includes('reading');
}

/** A command line that begins when there are posts to read. */
function whenReady(commandLine: string): string {
  return `until [ -e posts ]; do sleep 0.01; done; ${commandLine}`;
}

/** Puts files into the folder `posts`, which is there once they all are. */
function makePosts({ folder }: Terminal, files: Readonly<Record<string, string>>): void {
  const posts = join(folder.path, 'posts');
  mkdirSync(`${posts}-unready`);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(`${posts}-unready`, name), text);
  renameSync(`${posts}-unready`, posts);
}

function records(count: number, text = ''): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`${at}.json`, JSON.stringify({ role: `Role ${at}`, text })]),
  );
}
