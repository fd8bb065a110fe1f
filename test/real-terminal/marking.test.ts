import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { listIsDrawn } from './list-screen.ts';
import { keys, openTerminal, type Terminal } from './terminal.ts';

const rowOf = (terminal: Terminal, at: number) => terminal.lines()[3 + at] ?? '';

/** Everything in the log, and the file that it stands in. */
function logOf(terminal: Terminal) {
  const folder = path.join(terminal.folder.path, 'home', 'state', 'marks');
  const [name = ''] = readdirSync(folder);
  const file = path.join(folder, name);
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return { folder, file, said: lines.map((line) => JSON.parse(line)) };
}

const start = (more = '') => openTerminal(`NPM_JOBS_HOME="$PWD/home" npm-jobs ${more}`);

test('what is marked, undone and hidden is still so when the browser is opened again', async () => {
  const again = 'NPM_JOBS_HOME="$PWD/home" npm-jobs';
  const terminal = openTerminal(`${again}; ${again}`);
  await terminal.until(listIsDrawn);
  terminal.type('+');
  await terminal.until('saved today · e note · u undo');
  terminal.type('ja');
  await terminal.until('applied today');
  terminal.type('u');
  await terminal.until('undone: applied');
  terminal.type('x');
  await terminal.until('1 hidden · X');
  terminal.type('q');
  await terminal.until((lines) => /1 hidden · X/.test(lines[0] ?? '') && /^ ❯ \+/.test(lines[3] ?? ''));
  terminal.type('X');
  await terminal.until('1 hidden shown · X');
  expect(rowOf(terminal, 1)).toMatch(/^ {3}x /);
  terminal.type('u');
  await terminal.until('undone: hidden');
  expect(terminal.lines().join('\n')).not.toContain('hidden shown');
  terminal.type('q');
  expect(await terminal.ended()).toBe(0);
  const { folder, file, said } = logOf(terminal);
  expect(said.map(({ set, undo }) => set ?? (undo && 'undo'))).toEqual([
    'saved',
    'applied',
    'undo',
    'hidden',
    'undo',
  ]);
  expect([statSync(folder).mode & 0o777, statSync(file).mode & 0o777]).toEqual([0o700, 0o600]);
});

test('in pick mode marks work, and only what is picked is printed', async () => {
  const terminal = openTerminal('NPM_JOBS_HOME="$PWD/home" npm-jobs >picked');
  await terminal.until(listIsDrawn);
  terminal.type('a');
  await terminal.until('applied today');
  terminal.type(keys.enter);
  expect(await terminal.ended()).toBe(0);
  expect(terminal.folder.read('picked')).toMatch(/^---\nrole: /);
  expect(logOf(terminal).said).toMatchObject([{ set: 'applied', about: { role: expect.any(String) } }]);
});

test('a note is written in an editor that has the terminal, and the browser goes on', async () => {
  const script = `printf 'read -p "What? " words; echo "$words" >"$1"' >editor`;
  const editing = openTerminal(`${script}; NPM_JOBS_HOME="$PWD/home" EDITOR="bash $PWD/editor" npm-jobs`);
  await editing.until(listIsDrawn);
  editing.type('E');
  await editing.until('What?');
  editing.type(`ask for Jane${keys.enter}`);
  await editing.until('note kept · ');
  expect(logOf(editing).said).toMatchObject([{ note: 'ask for Jane' }]);
  editing.type('i');
  await editing.until('ask for Jane');
  editing.type(`${keys.escape}q`);
  expect(await editing.ended()).toBe(0);
});

test('seven selected ones are marked at once, and undone at once', async () => {
  const terminal = start();
  await terminal.until(listIsDrawn);
  terminal.type('       a');
  await terminal.until('applied (7) · e note · u undo');
  const marked = () =>
    terminal
      .lines()
      .slice(3, 10)
      .filter((line) => /^>[ ❯] a /.test(line));
  expect(marked()).toHaveLength(7);
  terminal.type('u');
  await terminal.until('undone: applied (7)');
  expect(marked()).toHaveLength(0);
  terminal.type('q');
  expect(await terminal.ended()).toBe(0);
});

test('keys in one chunk mark one posting each', async () => {
  const terminal = start();
  await terminal.until(listIsDrawn);
  terminal.type('xxx');
  await terminal.until('3 hidden · X');
  terminal.type('q');
  expect(await terminal.ended()).toBe(0);
  expect(new Set(logOf(terminal).said.map(({ id }) => id)).size).toBe(3);
});

test('nothing is written by reading alone', async () => {
  const terminal = start();
  await terminal.until(listIsDrawn);
  terminal.type(keys.enter);
  await terminal.until(/^ 1\/\d/);
  terminal.type('q');
  expect(await terminal.ended()).toBe(0);
  expect(() => logOf(terminal)).toThrow('ENOENT');
});
