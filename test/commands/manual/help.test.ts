import { expect, test } from 'vitest';
import { commands } from '../../../source/commands/index.ts';
import { examples } from '../../../source/commands/manual/examples.ts';
import { exitCodeRows } from '../../../source/commands/manual/exit-codes.ts';
import { optionsOf } from '../../../source/commands/manual/options-of.ts';
import { commandRows, optionRows } from '../../../source/commands/manual/rows.ts';
import { flags } from '../../../source/flags.ts';
import { run } from '../../../source/run.ts';
import { fakeWorld } from '../../fake-world.ts';

async function said(...argv: readonly string[]) {
  const world = fakeWorld({ columns: 80 });
  const exitCode = await run(argv, world, '0.0.0');
  return { exitCode, ...world.printed };
}

test('--help fits a screen, names every command, and says where more is', async () => {
  const { out } = await said('--help');
  const lines = out.trimEnd().split('\n');
  expect(lines.length).toBeLessThan(24);
  expect(lines.filter((line) => line.length > 80)).toEqual([]);
  for (const { name, help, isHidden } of commands)
    expect(lines.some((line) => line.startsWith(`  ${name}`) && line.endsWith(`  ${help}`))).toBe(!isHidden);
  expect(out).toContain('npm-jobs help <topic>');
  expect((await said('help')).out).toBe(out);
});

test.each(commands.filter(({ name }) => name !== ''))(
  '$name --help has its options',
  async ({ name, usage }) => {
    const { out, exitCode } = await said(name, '--help');
    expect(exitCode).toBe(0);
    expect(out).toMatch(`npm-jobs ${usage}\n`);
    for (const option of Object.values(optionsOf(name))) expect(out).toContain(option.help.slice(0, 30));
    expect((await said('help', name)).out).toBe(out);
  },
);

test('a command has the options that do something in it', () => {
  expect(Object.keys(optionsOf('list'))).toContain('sort');
  expect(Object.keys(optionsOf('list'))).not.toContain('select1');
  expect(Object.keys(optionsOf('cache'))).toContain('clear');
});

test('a topic is a part of the manual, within the width', async () => {
  const { out } = await said('help', 'query');
  expect(out).toContain('team:support');
  expect((await said('help', 'keys')).out).toContain('While typing');
  expect((await said('help', 'exit')).out).toContain('130');
  expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
});

test('a topic that there is not says which there are', async () => {
  const { err, exitCode } = await said('help', 'cooking');
  expect(exitCode).toBe(2);
  expect(err).toMatch(/no help on “cooking”.*options, keys/);
});

test('every command and every option has a help', () => {
  for (const [name, help] of [...commandRows(commands), ...optionRows(), ...exitCodeRows]) {
    expect(name).not.toBe('');
    expect(help).not.toBe('');
  }
});

test('options are written as they are typed', () => {
  const written = optionRows().map(([name]) => name);
  for (const each of ['-q, --query <text>', '-1, --select-1', '-0, --exit-0', '--team <name>', '-h, --help'])
    expect(written).toContain(each);
  expect(written).toHaveLength(Object.keys(flags).length);
});

test('examples are of commands that there are', () => {
  expect(Object.keys(examples).filter((name) => !commands.some((each) => each.name === name))).toEqual([]);
});
