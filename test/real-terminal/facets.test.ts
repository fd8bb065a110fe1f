import { expect, test } from 'vitest';
import { listIsDrawn } from './list-screen.ts';
import { keys, openTerminal } from './terminal.ts';

test.each([
  [40, 10],
  [80, 24],
  [120, 40],
])('facets are chosen, excluded and left, at %i by %i', async (columns, rows) => {
  const terminal = openTerminal('npm-jobs', { columns, rows });
  await terminal.until(listIsDrawn);
  terminal.type('f');
  await terminal.until(/Company/);
  terminal.type('support');
  await terminal.until(/Support +6/);
  terminal.type(keys.enter);
  await terminal.until(/^ \/ team:Support.* 6 of 51/);
  await terminal.until(/\+ Support +6/);
  terminal.type(`!${keys.enter}`);
  await terminal.until(/^ \/ !team:Support.* 45 of 51/);
  terminal.type(keys.enter);
  await terminal.until(/ 51 of 51/);
  terminal.type(keys.escape);
  const lines = await terminal.until(listIsDrawn);
  expect(lines.join('\n')).not.toContain('Company');
  expect(terminal.wrappedLines()).toEqual([]);
});
