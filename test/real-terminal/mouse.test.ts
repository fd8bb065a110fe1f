import { expect, test } from 'vitest';
import { listIsDrawn } from './list-screen.ts';
import { keys, openTerminal } from './terminal.ts';

const chosenRow = (lines: readonly string[]) => lines.findIndex((line) => line.startsWith(' ❯'));

const click = (column: number, row: number) => `\u001B[<0;${column};${row}M\u001B[<0;${column};${row}m`;

test('a click chooses, a second one opens, the wheel moves, and the mouse is given back', async () => {
  const terminal = openTerminal('npm-jobs --mouse; echo left');
  await terminal.until(listIsDrawn);
  terminal.type(click(10, 8));
  await terminal.until((lines) => chosenRow(lines) === 7);
  terminal.type('\u001B[<65;10;8M');
  await terminal.until((lines) => chosenRow(lines) === 10);
  terminal.type('\u001B[<64;10;8M');
  await terminal.until((lines) => chosenRow(lines) === 7);
  terminal.type(click(10, 8));
  await terminal.until(/1 \S/);
  expect(terminal.isOn(1000)).toBe(true);
  terminal.type(`q`);
  await terminal.until('left');
  expect(terminal.isOn(1000)).toBe(false);
});

test('without --mouse the terminal keeps its mouse', async () => {
  const terminal = openTerminal('npm-jobs');
  await terminal.until(listIsDrawn);
  expect(terminal.isOn(1000)).toBe(false);
  terminal.type(keys.escape);
});
