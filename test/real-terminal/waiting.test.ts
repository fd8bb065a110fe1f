import { expect, test } from 'vitest';
import { listIsDrawn } from './list-screen.ts';
import { keys, modes, openTerminal, type Terminal } from './terminal.ts';

type Leave = (terminal: Terminal) => void;

const waysOut: readonly (readonly [name: string, exitCode: number, leave: Leave])[] = [
  ['q', 0, (terminal) => terminal.type('q')],
  ['Ctrl-C', 130, (terminal) => terminal.type(keys.ctrlC)],
  ['SIGTERM', 143, (terminal) => terminal.signal('SIGTERM')],
  ['SIGHUP', 129, (terminal) => terminal.signal('SIGHUP')],
];

const opened = 'printf "# Writer\\n\\nTea.\\n" >one.md; mkfifo f.md; ';

test.each(waysOut)(
  '%s ends it at once while it waits for a pipe that nobody writes to',
  async (_, code, leave) => {
    const terminal = openTerminal(
      `${opened}npm-jobs --from one.md --from f.md; echo "left with $?"; sleep 60`,
    );
    await terminal.until('Writer');
    leave(terminal);
    await terminal.until(`left with ${code}`);
  },
);

test.each(waysOut)('%s ends it at once while it waits for standard input', async (_, code, leave) => {
  const terminal = openTerminal('npm-jobs --from - < <(sleep 60); echo "left with $?"; sleep 60');
  await terminal.until('Waiting for standard input');
  leave(terminal);
  await terminal.until(`left with ${code}`);
});

test('what a pipe brings is shown as it comes', async () => {
  const records =
    'echo "["; for role in Cook Baker; do echo "{\\"role\\":\\"$role\\"},"; sleep 0.5; done; sleep 60';
  const terminal = openTerminal(`(${records}) | npm-jobs --from -`);
  await terminal.until('Cook');
  await terminal.until('Baker');
});

test('a pipe in which there is no posting after all is an error, once the screen is given back', async () => {
  const terminal = openTerminal('sleep 1 | npm-jobs --from -; echo "left with $?"; sleep 60');
  await terminal.until('Waiting for standard input');
  await terminal.until('left with 2');
  expect(terminal.lines()[0]).toMatch(/^npm-jobs: No posting could be read from standard input/);
  expect(terminal.isOn(modes.alternateScreen)).toBe(false);
});

test('a clipboard tool that hangs keeps nobody waiting', async () => {
  const tool = 'printf "#!/bin/sh\\nsleep 60\\n" >.commands/xclip; chmod +x .commands/xclip; ';
  const terminal = openTerminal(`${tool}npm-jobs; echo "left with $?"; sleep 60`, { env: { DISPLAY: ':9' } });
  await terminal.until(listIsDrawn);
  terminal.type('Y');
  await terminal.until('copied');
  terminal.type('q');
  await terminal.until('left with 0');
});

test('a paste whose end is lost ends by itself, and keys work again', async () => {
  const terminal = openTerminal('npm-jobs');
  await terminal.until(listIsDrawn);
  terminal.type('/');
  await terminal.until('/ ▏');
  terminal.type('\u001B[200~abc');
  await terminal.until('/ abc▏');
  terminal.type('d');
  await terminal.until('/ abcd▏');
});

test('a paste of 5 MB is taken in at once', async () => {
  const terminal = openTerminal('npm-jobs');
  await terminal.until(listIsDrawn);
  terminal.type('/');
  await terminal.until('/ ▏');
  await terminal.untilTrue('the program to ask for bracketed paste', () =>
    terminal.isOn(modes.bracketedPaste),
  );
  terminal.paste('tea '.repeat(1_250_000));
  await terminal.until(/tea tea tea/);
  terminal.type(keys.ctrlC);
  expect(await terminal.ended()).toBe(130);
});
