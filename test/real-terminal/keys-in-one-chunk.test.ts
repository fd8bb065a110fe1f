import { expect, test } from 'vitest';
import { chosenRow, chosenRowNumber, listIsDrawn } from './list-screen.ts';
import { keys, modes, openTerminal, type Terminal } from './terminal.ts';

test('a search, its Enter and a Tab that arrive together open the second section of the best match', async () => {
  const terminal = openTerminal('npm-jobs');
  await terminal.until(listIsDrawn);
  terminal.type(`/sre${keys.enter}${keys.tab}`);
  const lines = await terminal.until(/^ 2\/\d What you'll do/);
  expect(lines[0]).toContain('Senior Service Reliability Engineer');
});

test('four j and three arrows that arrive together move the cursor by seven rows', async () => {
  const terminal = openTerminal('npm-jobs');
  const lines = await terminal.until(listIsDrawn);
  terminal.type(`jjjj${keys.down.repeat(3)}`);
  await terminal.until((now) => chosenRowNumber(now) === chosenRowNumber(lines) + 7);
});

test('Esc and a letter that arrive together are Esc and then the letter', async () => {
  const terminal = openTerminal('npm-jobs sre');
  await terminal.until('/ sre▏');
  terminal.type(keys.enter);
  await terminal.until(/^ 1\/\d/);
  terminal.type(`${keys.escape}j`);
  const lines = await terminal.until(listIsDrawn);
  expect(chosenRow(lines)).toContain('2018 Q2');
});

test('keys that were typed before the screen was there count', async () => {
  const terminal = openTerminal('read -r start; npm-jobs');
  terminal.type('\n/sre');
  await terminal.until('/ sre▏');
});

test('while text is typed no letter is a command', async () => {
  const terminal = openTerminal('npm-jobs');
  await terminal.until(listIsDrawn);
  terminal.type('/qjs?o/y');
  await terminal.until('/ qjs?o/y▏');
});

test('pasted lines become one line of the search and open nothing', async () => {
  const terminal = openTerminal('npm-jobs');
  await terminal.until(listIsDrawn);
  await startTyping(terminal);
  terminal.paste('enterprise\nengineer\n');
  await terminal.until('/ enterprise engineer ▏');
});

test('pasted lines become one line of what is found in a posting', async () => {
  const terminal = openTerminal('npm-jobs sre');
  await terminal.until('/ sre▏');
  terminal.type(keys.enter);
  await terminal.until(/^ 1\/\d/);
  await startTyping(terminal);
  terminal.paste('software\nrepository');
  await terminal.until(/find: software repository▏ +1 of/);
});

test('a paste of a whole book is cut where a query ends, and keys go on working', async () => {
  const terminal = openTerminal('npm-jobs');
  await terminal.until(listIsDrawn);
  await startTyping(terminal);
  terminal.paste('book '.repeat(10_000));
  const lines = await terminal.until('book book');
  expect(lines[1]?.length).toBeLessThanOrEqual(80);
  terminal.type(keys.ctrlU);
  await terminal.until('/ ▏');
});

test('a paste where nothing is typed does nothing', async () => {
  const terminal = openTerminal('npm-jobs');
  const lines = await terminal.until(listIsDrawn);
  await terminal.untilTrue('the program to ask for bracketed paste', () =>
    terminal.isOn(modes.bracketedPaste),
  );
  terminal.paste('jjq\n');
  terminal.type('j');
  await terminal.until((now) => chosenRowNumber(now) === chosenRowNumber(lines) + 1);
});

async function startTyping(terminal: Terminal): Promise<void> {
  terminal.type('/');
  await terminal.until('▏');
  await terminal.untilTrue('the program to ask for bracketed paste', () =>
    terminal.isOn(modes.bracketedPaste),
  );
}
