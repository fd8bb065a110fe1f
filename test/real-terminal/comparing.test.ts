import { expect, test } from 'vitest';
import { listIsDrawn } from './list-screen.ts';
import { keys, openTerminal } from './terminal.ts';

test.each([
  [40, 10],
  [80, 24],
  [120, 40],
])('two postings are selected and compared, at %i by %i', async (columns, rows) => {
  const terminal = openTerminal('npm-jobs', { columns, rows });
  await terminal.until(listIsDrawn);
  terminal.type('/team:support');
  await terminal.until(/6 of 51/);
  terminal.type(`${keys.escape}`);
  await terminal.until(/ 6 of 51/);
  terminal.type('  c');
  await terminal.until(/2018 Q4/);
  await terminal.until(/\d+ % /);
  terminal.type('\t\t');
  await terminal.until(/Who we are/i);
  terminal.type('d');
  terminal.type(keys.escape);
  const lines = await terminal.until(/2 selected/);
  expect(lines.join('\n')).not.toContain(' % ');
  expect(terminal.wrappedLines()).toEqual([]);
});
