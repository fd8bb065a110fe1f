import { expect, test } from 'vitest';
import { listIsDrawn } from './list-screen.ts';
import { keys, modes, openTerminal, type Terminal } from './terminal.ts';

const goBack = 'Press any key to go back.';

/** Types a command for the first posting of a search, and waits until it has ended. */
async function pipeInto(command: string, start = 'npm-jobs', columns = 80, rows = 24): Promise<Terminal> {
  const terminal = openTerminal(start, { columns, rows });
  await terminal.until(listIsDrawn);
  terminal.type(`/technical writer${keys.escape}`);
  await terminal.until(/ 1 of \d+|1 of/);
  await terminal.until(listIsDrawn);
  terminal.type(`|${command}`);
  await terminal.until('▏');
  terminal.type(keys.enter);
  return terminal;
}

test.each([
  [40, 10],
  [80, 24],
  [120, 40],
])('a command reads the posting on the shell’s own screen, at %i by %i', async (columns, rows) => {
  const terminal = await pipeInto('head -2', 'npm-jobs', columns, rows);
  const lines = await terminal.until(goBack.slice(0, 20));
  expect(lines).toContain('role: Technical Writer');
  expect(lines.join(' ')).not.toContain('exit code');
  expect(terminal.isOn(modes.alternateScreen)).toBe(false);
  expect(terminal.isOn(modes.cursorVisible)).toBe(true);
  terminal.type('x');
  await terminal.until(listIsDrawn);
  expect(terminal.isOn(modes.alternateScreen)).toBe(true);
  terminal.type('q');
  expect(await terminal.ended()).toBe(0);
});

test('what it prints is the posting’s file, and its facts are in its environment', async () => {
  const terminal = await pipeInto('cat >out; echo "$NPM_JOBS_ROLE, $NPM_JOBS_COUNT of $NPM_JOBS_ID" >facts');
  await terminal.until(goBack);
  expect(terminal.folder.read('out')).toMatch(/^---\nrole: Technical Writer\n/);
  expect(terminal.folder.read('facts')).toMatch(/^Technical Writer, 1 of 2017-q3-technical-writer\n$/);
});

test.each([
  ['false', 'ended with exit code 1'],
  ['no-such-command', 'ended with exit code 127'],
  ['kill -9 $$', 'ended by SIGKILL'],
])('%s is said to have failed', async (command, said) => {
  const terminal = await pipeInto(command);
  await terminal.until(goBack);
  expect(terminal.lines().join('\n')).toContain(said);
  terminal.type(' ');
  await terminal.until(listIsDrawn);
});

test('a shell that is not there gives way to another', async () => {
  const terminal = await pipeInto('head -2', 'SHELL=/no/such/shell npm-jobs');
  expect(await terminal.until(goBack)).toContain('role: Technical Writer');
});

test('Ctrl-C ends the command and not the browser', async () => {
  const terminal = await pipeInto('echo started; sleep 60');
  await terminal.until(/^started/);
  terminal.type(keys.ctrlC);
  await terminal.until(goBack);
  terminal.type('x');
  await terminal.until(listIsDrawn);
});

test('the command alone reads the keys, on a terminal as a shell has it', async () => {
  const terminal = await pipeInto('stty -a </dev/tty | grep -o " icanon"; read a </dev/tty; echo "got $a"');
  await terminal.until(/^ icanon/);
  terminal.type('jjq\n');
  await terminal.until(/^got jjq/);
  await terminal.until(goBack);
  terminal.type('x');
  await terminal.until(listIsDrawn);
  terminal.type('q');
  expect(await terminal.ended()).toBe(0);
});

test('Ctrl-Z stops the command together with the browser, and fg goes on with both', async () => {
  const terminal = openTerminal('PS1="shell$ " exec bash --norc --noprofile --noediting -i');
  await terminal.until('shell$');
  terminal.type('npm-jobs\n');
  await terminal.until(listIsDrawn);
  terminal.type(`|echo started; sleep 2; echo over${keys.enter}`);
  await terminal.until(/^started/);
  terminal.type(keys.ctrlZ);
  await terminal.until(/Stopped/);
  terminal.type('fg\n');
  await terminal.until(goBack);
  terminal.type('x');
  await terminal.until(listIsDrawn);
});

test('in pick mode it writes on the terminal, and only picks are printed', async () => {
  const terminal = await pipeInto('cat | head -2', 'npm-jobs >out 2>err; echo "left with $?"');
  expect(await terminal.until(goBack)).toContain('role: Technical Writer');
  terminal.type('x');
  await terminal.until(listIsDrawn);
  terminal.type('q');
  await terminal.until('left with 130');
  expect(terminal.folder.read('out') + terminal.folder.read('err')).toBe('');
});
