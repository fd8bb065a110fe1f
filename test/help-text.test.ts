import { describe, expect, test } from 'vitest';
import { commands } from '../source/commands/index.ts';
import { flags } from '../source/flags.ts';
import { commandRows, exitCodeRows, helpText, optionRows } from '../source/help-text.ts';
import { queryHelp } from '../source/postings/search/query-help.ts';

describe('what --help prints', () => {
  const lines = helpText().split('\n');

  test.each([
    ['Usage:', commandRows()],
    ['Options:', optionRows()],
    ['Query:', queryHelp.map(({ example, means }) => [example, means] as const)],
    ['Exit codes:', exitCodeRows],
  ] as const)('has a line for each row under %s, the second column straight', (title, rows) => {
    const start = lines.indexOf(title) + 1;
    const part = lines.slice(start, start + rows.length);
    const column = Math.max(...rows.map(([name]) => name.length)) + 4;
    expect(part).toEqual(rows.map(([name, help]) => `  ${name}`.padEnd(column) + help));
  });

  test('fits into 120 columns', () => {
    expect(lines.filter((line) => line.length > 120)).toEqual([]);
  });
});

test('every command and every option has a help', () => {
  expect(commandRows()).toHaveLength(commands.length);
  expect(optionRows()).toHaveLength(Object.keys(flags).length);
  for (const [name, help] of [...commandRows(), ...optionRows(), ...exitCodeRows]) {
    expect(name).not.toBe('');
    expect(help).not.toBe('');
  }
});

test('options are written as they are typed', () => {
  const written = optionRows().map(([name]) => name);
  expect(written).toEqual(
    expect.arrayContaining([
      '-q, --query <text>',
      '-1, --select-1',
      '-0, --exit-0',
      '--team <name>',
      '-h, --help',
    ]),
  );
});
