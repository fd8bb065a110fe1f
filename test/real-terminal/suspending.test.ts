import { expect, test, vi } from 'vitest';
import { chosenRowNumber, listIsDrawn } from './list-screen.ts';
import { keys, modes, openTerminal, patience, type Terminal } from './terminal.ts';

type Suspend = (terminal: Terminal) => void;

const waysToSuspend: readonly (readonly [name: string, suspend: Suspend])[] = [
  ['Ctrl-Z', (terminal) => terminal.type(keys.ctrlZ)],
  ['SIGTSTP', (terminal) => terminal.signal('SIGTSTP')],
];

test.each(waysToSuspend)(
  '%s gives the shell its terminal, fg draws again and keys work',
  async (_, suspend) => {
    const terminal = await openShell();
    terminal.type('npm-jobs\n');
    const before = await terminal.until(listIsDrawn);
    suspend(terminal);
    await untilStopped(terminal);
    expect(terminal.isOn(modes.cursorVisible)).toBe(true);
    terminal.type('stty -a | tr " ;" "\\n\\n" | grep -x -e icanon -e echo\n');
    await terminal.until(/(^|\$ )icanon$/);
    await terminal.until(/(^|\$ )echo$/);
    terminal.type('fg\n');
    expect(await terminal.until(listIsDrawn)).toEqual(before);
    terminal.type('j');
    await terminal.until((lines) => chosenRowNumber(lines) === chosenRowNumber(before) + 1);
    terminal.type('q');
    await backInShell(terminal);
  },
);

test('a window that changes its size meanwhile is drawn in its new size after fg', async () => {
  const terminal = await openShell();
  terminal.type('npm-jobs\n');
  await terminal.until(listIsDrawn);
  terminal.type(keys.ctrlZ);
  await untilStopped(terminal);
  terminal.resize(100, 16);
  terminal.type('fg\n');
  const lines = await terminal.until((now) => now.at(-1)?.includes('move') ?? false);
  expect(lines).toHaveLength(16);
  expect(lines[0]).toMatch(/^ npm-jobs .*\? help$/);
  expect(lines[2]).toHaveLength(100);
});

test('Ctrl-Z while typing leaves what was typed, also after fg', async () => {
  const terminal = await openShell();
  terminal.type('npm-jobs sre\n');
  const before = await terminal.until('/ sre▏');
  terminal.type(keys.ctrlZ);
  await untilStopped(terminal);
  expect(terminal.isOn(modes.bracketedPaste)).toBe(false);
  terminal.type('fg\n');
  expect(await terminal.until('/ sre▏')).toEqual(before);
  await terminal.untilTrue('the program to ask for bracketed paste', () =>
    terminal.isOn(modes.bracketedPaste),
  );
});

test('Ctrl-Z stops all of a pipe in pick mode, and after fg Enter prints', async () => {
  const terminal = await openShell();
  terminal.type('npm-jobs sre | cat >out\n');
  await terminal.until('/ sre▏');
  terminal.type(keys.ctrlZ);
  await untilStopped(terminal);
  terminal.type('fg\n');
  await terminal.until('/ sre▏');
  terminal.type(keys.enter);
  await backInShell(terminal);
  expect(terminal.folder.read('out')).toMatch(/^---\nrole: Senior Service Reliability Engineer\n/);
});

test('Ctrl-Z gives the shell its terminal while the other end of a pipe still writes', async () => {
  const terminal = await openShell();
  terminal.type('sleep 60 | npm-jobs\n');
  await terminal.until(listIsDrawn);
  terminal.type(keys.ctrlZ);
  await untilStopped(terminal);
});

test('Ctrl-Z gives the shell its terminal when another program started the browser, as npx does', async () => {
  const terminal = await openShell();
  terminal.type('sh -c "npm-jobs; true"\n');
  await terminal.until(listIsDrawn);
  terminal.type(keys.ctrlZ);
  await untilStopped(terminal);
  terminal.type('fg\n');
  await terminal.until(listIsDrawn);
});

test('Ctrl-Z where nothing can be stopped, as in $(npm-jobs), leaves the browser usable', async () => {
  const terminal = await openShell();
  terminal.type('picked=$(npm-jobs sre)\n');
  await terminal.until('/ sre▏');
  terminal.type(keys.ctrlZ);
  await vi.waitFor(() => {
    terminal.type(keys.enter);
    expect(isBackInShell(terminal.lines())).toBe(true);
  }, patience);
  terminal.type('echo "$picked" | head -2\n');
  await terminal.until(/^role: Senior Service Reliability Engineer$/);
});

test('kill %1 of a stopped browser ends it, and writes over nothing that the shell has said', async () => {
  const terminal = await openShell();
  terminal.type('npm-jobs\n');
  await terminal.until(listIsDrawn);
  terminal.type(keys.ctrlZ);
  await untilStopped(terminal);
  terminal.type('echo one; echo two\n');
  await terminal.until(/^two$/);
  const before = terminal.lines().slice(0, terminal.lines().lastIndexOf('two') + 1);
  const written = terminal.written().length;
  terminal.type("kill %1; while kill -0 %1 2>/dev/null; do sleep 0.05; done; echo all go''ne\n");
  await terminal.until(/^all gone$/);
  expect(terminal.lines().slice(0, before.length)).toEqual(before);
  expect(terminal.written().slice(written)).not.toContain('\u001B[?1049');
});

test('bg leaves the screen to the shell, and fg draws in the size that the window has then', async () => {
  const terminal = await openShell();
  terminal.type('npm-jobs\n');
  await terminal.until(listIsDrawn);
  terminal.type(keys.ctrlZ);
  await untilStopped(terminal);
  terminal.type('bg\n');
  await terminal.until(/npm-jobs &/);
  terminal.type('sleep 0.3; jobs\n');
  await terminal.until((lines) => lines.filter((line) => line.includes('Stopped')).length > 1);
  expect(terminal.isOn(modes.alternateScreen)).toBe(false);
  terminal.resize(100, 16);
  terminal.type('fg\n');
  const lines = await terminal.until((now) => now.at(-1)?.includes('move') ?? false);
  expect(lines).toHaveLength(16);
  expect(lines[2]).toHaveLength(100);
  terminal.type('q');
  await backInShell(terminal);
});

test('keys behind Ctrl-Z in one chunk wait for fg, and twice Ctrl-Z stops it once', async () => {
  const terminal = await openShell();
  terminal.type('echo mark; npm-jobs\n');
  const before = await terminal.until(listIsDrawn);
  terminal.type(`${keys.ctrlZ}${keys.down}${keys.ctrlZ}jj`);
  await untilStopped(terminal);
  expect(terminal.lines().filter((line) => line !== '')[1]).toBe('mark');
  terminal.type('fg\n');
  await terminal.until((lines) => chosenRowNumber(lines) === chosenRowNumber(before) + 3);
});

/** A shell with job control, waiting for a command. */
async function openShell(): Promise<Terminal> {
  const terminal = openTerminal('PS1="shell$ " exec bash --norc --noprofile --noediting -i');
  await terminal.until('shell$');
  return terminal;
}

async function untilStopped(terminal: Terminal): Promise<void> {
  await terminal.until(/Stopped/);
  await backInShell(terminal);
  expect(terminal.isOn(modes.alternateScreen)).toBe(false);
}

async function backInShell(terminal: Terminal): Promise<void> {
  await terminal.until(isBackInShell);
}

function isBackInShell(lines: readonly string[]): boolean {
  return lines.findLast((line) => line !== '') === 'shell$';
}
