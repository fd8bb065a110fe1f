import { expect, test } from 'vitest';
import { teletype } from '../teletype.ts';
import { keys, openTerminal } from './terminal.ts';

test('a dumb terminal gets line mode by itself, and nothing that a teletype could not print', async () => {
  const terminal = openTerminal('npm-jobs; echo "left with $?"', { env: { TERM: 'dumb' } });
  await terminal.until(/^>$/);
  terminal.type('technical writer\r');
  await terminal.until('1. Technical Writer');
  await terminal.until(/^>$/);
  terminal.type('1\r');
  await terminal.until('Facts.');
  await terminal.until(/^>$/);
  terminal.type('n\r');
  await terminal.until(/^> n$/);
  terminal.type('q\r');
  await terminal.until('left with 0');
  const lines = teletype(terminal.written());
  expect(lines[0]).toMatch(/^npm-jobs, line mode, on by TERM=dumb\. 51 roles/);
  expect(lines).toContain('> technical writer');
  expect(lines).toContain('Technical Writer.');
});

test('commands come from a pipe, without prompts', async () => {
  const terminal = openTerminal(
    `printf 'technical writer\\n1\\nq\\n' | npm-jobs --line; echo "left with $?"`,
    {
      rows: 60,
      columns: 200,
    },
  );
  await terminal.until('left with 0');
  const lines = teletype(terminal.written());
  expect(lines[0]).toMatch(/^npm-jobs, line mode, on by --line\. 51 roles/);
  expect(lines).toContain('Technical Writer.');
  expect(lines.filter((line) => line.startsWith('>'))).toEqual([]);
});

test('in pick mode one talks on the terminal, and only what is picked is printed', async () => {
  const terminal = openTerminal('npm-jobs --line technical writer >picked; echo "left with $?"', {
    rows: 40,
  });
  await terminal.until('1. Technical Writer');
  terminal.type('print 1\r');
  await terminal.until('left with 0');
  expect(terminal.folder.read('picked')).toMatch(/^---\nrole: Technical Writer\n/);
});

test('postings come from standard input, and commands from the terminal', async () => {
  const terminal = openTerminal('npm-jobs show technical writer | npm-jobs --line --from -', { rows: 40 });
  await terminal.until('1. Technical Writer');
  terminal.type('1\r');
  await terminal.until('Technical Writer.');
  terminal.type('q\r');
  expect(await terminal.ended()).toBe(0);
});

test('a line is edited and brought back as in a shell', async () => {
  const terminal = openTerminal('npm-jobs --line', { rows: 40 });
  await terminal.until('41 more.');
  terminal.type('technical wrtier\u007F\u007F\u007F\u007F\u007Friter\r');
  await terminal.until(/> technical writer/);
  terminal.type('list\r');
  terminal.type(`${keys.up}${keys.up}\r`);
  await terminal.untilTrue(
    'two searches',
    () => terminal.written().split('match technical writer').length > 3,
  );
  terminal.type(keys.ctrlC);
  expect(await terminal.ended()).toBe(130);
});

test('a command of the shell has the terminal, and then the conversation goes on', async () => {
  const terminal = openTerminal('npm-jobs --line technical writer', { rows: 40 });
  await terminal.until('1. Technical Writer');
  terminal.type('pipe 1 grep ^role; read answer </dev/tty; echo "heard $answer"\r');
  await terminal.until('role: Technical Writer');
  terminal.type('yes\r');
  await terminal.until('heard yes');
  terminal.type('q\r');
  expect(await terminal.ended()).toBe(0);
});

test('a key acts without Enter, if one wants', async () => {
  const terminal = openTerminal('npm-jobs --line technical writer', { rows: 60 });
  await terminal.until('1. Technical Writer');
  terminal.type('set keys single\r');
  await terminal.until('A key acts at once.');
  terminal.type(':read 1\r');
  await terminal.until('Facts.');
  terminal.type('2');
  await terminal.until("2. What you'll do.");
  terminal.type('q');
  expect(await terminal.ended()).toBe(0);
});

test('it is stopped with Ctrl-Z and goes on', async () => {
  const terminal = openTerminal(
    "bash --norc -i -c 'set -m; PS1=; npm-jobs --line; echo stopped; fg; echo left $?'",
    {
      rows: 40,
    },
  );
  await terminal.until('41 more.');
  terminal.type(keys.ctrlZ);
  await terminal.until('stopped');
  terminal.type('technical writer\r');
  await terminal.until('1. Technical Writer');
  terminal.type('q\r');
  await terminal.until('left 0');
});

test('a reader that goes away is no error, and a full disk is one that is said', async () => {
  const terminal = openTerminal(
    `yes list | head -500 | npm-jobs --line | head -1; echo "left with \${PIPESTATUS[2]}"
     printf 'list\\nq\\n' | npm-jobs --line >/dev/full; echo "then with $?"`,
    { columns: 200, rows: 40 },
  );
  await terminal.until('left with 0');
  await terminal.until('then with 2');
  expect(terminal.written()).toContain('npm-jobs: Writing failed: ENOSPC');
});
