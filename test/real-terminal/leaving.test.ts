import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { makeTemporaryFolder } from '../temporary-folder.ts';
import { listIsDrawn } from './list-screen.ts';
import { keys, modes, openTerminal, type Terminal } from './terminal.ts';

/** What a terminal says last of all, before it is closed, does not always arrive; so it stays open. */
const settingsAfter = 'echo "left with $?"; stty -a; echo said all; sleep 60';
const settingsAreThere = 'said all';

type Leave = (terminal: Terminal) => void;

const waysOut: readonly (readonly [name: string, exitCode: number, leave: Leave])[] = [
  ['q', 0, (terminal) => terminal.type(`${keys.escape}q`)],
  ['Ctrl-C', 130, (terminal) => terminal.type(keys.ctrlC)],
  ['SIGINT', 130, (terminal) => terminal.signal('SIGINT')],
  ['SIGTERM', 143, (terminal) => terminal.signal('SIGTERM')],
  ['SIGHUP', 129, (terminal) => terminal.signal('SIGHUP')],
];

test.each(waysOut)(
  'leaving by %s ends with %i and gives the terminal back as it was',
  async (_, exitCode, leave) => {
    const terminal = openTerminal(`echo before; npm-jobs; ${settingsAfter}`);
    await terminal.until(listIsDrawn);
    terminal.type('/');
    await terminal.until('/ ▏');
    await terminal.untilTrue('the program to ask for bracketed paste', () =>
      terminal.isOn(modes.bracketedPaste),
    );
    leave(terminal);
    await terminal.until(settingsAreThere);
    expectToBeGivenBack(terminal, ['before', `left with ${exitCode}`]);
  },
);

test.each(['posting', 'help'])('Ctrl-C leaves from the %s as well', async (screen) => {
  const terminal = openTerminal('npm-jobs sre; echo "left with $?"');
  await terminal.until('/ sre▏');
  terminal.type(keys.enter);
  await terminal.until(/^ 1\/\d/);
  if (screen === 'help') {
    terminal.type('?');
    await terminal.until(/^ npm-jobs {2}help/);
  }
  terminal.type(keys.ctrlC);
  await terminal.until('left with 130');
});

test('the program ends when its terminal goes away', async () => {
  const terminal = openTerminal('npm-jobs');
  await terminal.until(listIsDrawn);
  terminal.hangUp();
  expect(await terminal.ended()).toBe(129);
});

/** Faults, made to happen when the program is sent SIGUSR2 and the next key comes. */
const faults = {
  'in a callback': 'setImmediate(fail)',
  'while a screen is drawn': 'String.prototype.repeat = fail',
  'while a frame is put on the terminal': 'String.prototype.trimEnd = fail',
} as const;

test.each(Object.entries(faults))('a fault %s gives the terminal back, and says so', async (_, fault) => {
  const folder = makeTemporaryFolder();
  onTestFinished(() => folder.remove());
  const preloaded = join(folder.path, 'fault.cjs');
  writeFileSync(
    preloaded,
    `const fail = () => { throw new Error('this was made to fail'); };
     process.on('SIGUSR2', () => { ${fault}; });`,
  );
  const terminal = openTerminal(`echo before; npm-jobs; ${settingsAfter}`, {
    env: { NODE_OPTIONS: `--require ${preloaded}`, TMPDIR: folder.path },
  });
  await terminal.until(listIsDrawn);
  terminal.type('j');
  await terminal.until((lines) => /^ ❯/.test(lines[4] ?? ''));
  terminal.signal('SIGUSR2');
  await pause(50);
  terminal.type('j');
  await terminal.until(settingsAreThere);
  const [report = ''] = readdirSync(folder.path).filter((name) => name.startsWith('npm-jobs-crash-'));
  expectToBeGivenBack(terminal, [
    'before',
    'npm-jobs broke down: this was made to fail',
    'This is a fault of the program. Please report what you did, with this file:',
    join(folder.path, report),
    'left with 70',
  ]);
  const written = readFileSync(join(folder.path, report), 'utf8');
  expect(written).toMatch(/^Error: this was made to fail\n {4}at /m);
});

function expectToBeGivenBack(terminal: Terminal, said: readonly string[]): void {
  const lines = terminal.lines();
  expect(lines.slice(0, said.length)).toEqual(said);
  const settings = lines.join(' ').split(/[ ;]+/);
  expect(settings).toEqual(expect.arrayContaining(['icanon', 'echo', 'isig', 'icrnl', 'opost']));
  expect(terminal.isOn(modes.alternateScreen)).toBe(false);
  expect(terminal.isOn(modes.bracketedPaste)).toBe(false);
  expect(terminal.isOn(modes.synchronizedOutput)).toBe(false);
  expect(terminal.isOn(modes.cursorVisible)).toBe(true);
}
