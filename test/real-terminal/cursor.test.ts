import { expect, test } from 'vitest';
import { keys, modes, openTerminal, type Terminal } from './terminal.ts';

/** What stands from the cursor on. */
function atCursor(terminal: Terminal): string {
  const { x, y } = terminal.cursor();
  return terminal.lines()[y]?.slice(x) ?? '';
}

const untilAt = (terminal: Terminal, start: string) =>
  terminal.untilTrue(`the cursor to stand before “${start}”`, () => atCursor(terminal).startsWith(start));

test.each([
  [80, 24],
  [120, 40],
  [40, 10],
])('the hidden cursor follows what is chosen and typed in a window of %i by %i', async (columns, rows) => {
  const terminal = openTerminal('npm-jobs', { columns, rows });
  await terminal.until('Software Engineer');
  terminal.type('jj');
  await untilAt(terminal, 'Support Tech');
  terminal.type('/technical');
  await untilAt(terminal, '▏');
  expect(terminal.lines()[terminal.cursor().y]).toContain('technical▏');
  terminal.type('\r');
  await terminal.until('1 Who');
  await untilAt(terminal, columns < 100 ? '❯1 Who' : ' ❯ 1 Who');
  terminal.type('/docs');
  await untilAt(terminal, '▏');
  expect(terminal.lines()[rows - 1]).toContain('find: docs▏');
  expect(terminal.isOn(modes.cursorVisible)).toBe(false);
  expect(terminal.written().slice(terminal.written().indexOf('\u001B[?1049h'))).not.toContain('\u001B[?25h');
  terminal.type(`${keys.escape}${keys.ctrlC}`);
  expect(await terminal.ended()).toBe(130);
  expect(terminal.isOn(modes.cursorVisible)).toBe(true);
});

test('it is where it belongs after the window has another size, and after a command had the terminal', async () => {
  const terminal = openTerminal('npm-jobs', { columns: 80, rows: 24 });
  await terminal.until('Software Engineer');
  terminal.type('jj');
  await untilAt(terminal, 'Support Tech');
  terminal.resize(80, 12);
  await untilAt(terminal, 'Support Tech');
  terminal.resize(120, 40);
  await terminal.until('│');
  await untilAt(terminal, 'Support Tech');
  terminal.type('|true\r');
  await terminal.until('Press any key');
  terminal.type(' ');
  await terminal.until('│');
  await untilAt(terminal, 'Support Tech');
  terminal.type('k');
  await untilAt(terminal, 'Software Engineer');
});
