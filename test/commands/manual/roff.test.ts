import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { commands } from '../../../source/commands/index.ts';
import { manual } from '../../../source/commands/manual/manual.ts';
import { roff } from '../../../source/commands/manual/roff.ts';

const head = { version: '1.2.3', date: '2026-11-24' };
const page = roff(manual(commands), head);

/** What a program says of the page on standard input; nothing if it is not installed. */
function saidBy(program: string, ...args: readonly string[]): string | undefined {
  const { error, stdout, stderr } = spawnSync(program, args, { input: page, encoding: 'utf8' });
  return error ? undefined : stdout + stderr;
}

test('nothing in a text is a command of roff', () => {
  const lines = roff([{ title: 'x', paragraphs: ['.so /etc/passwd', "a 'b' -c \\n →"] }], head).split('\n');
  expect(lines.filter((line) => /^[.']/.test(line)).map((line) => line.slice(0, 3))).toEqual([
    '.TH',
    '.nh',
    '.SH',
    '.PP',
  ]);
  expect(lines).toContain('\\&.so /etc/passwd');
  expect(lines).toContain('a \\(aqb\\(aq \\-c \\en \\[u2192]');
});

test.skipIf(saidBy('mandoc', '-V') === undefined)('mandoc finds nothing wrong with the page', () => {
  expect(saidBy('mandoc', '-T', 'lint')).toBe('');
});

test.skipIf(saidBy('groff', '--version') === undefined)('groff finds nothing wrong with the page', () => {
  expect(saidBy('groff', '-man', '-Tutf8', '-ww', '-z')).toBe('');
});

test('the page has every command, option, key and field', () => {
  const text = page.replaceAll('\\-', '-');
  for (const { usage } of commands.filter(({ isHidden }) => !isHidden))
    expect(text).toContain(`npm-jobs ${usage.split(' ')[0]?.replace('[query…]', '')}`);
  for (const each of ['--select-1', 'select all matches', 'team:support', 'NPM_JOBS_HOME', 'follows'])
    expect(text).toContain(each);
});
