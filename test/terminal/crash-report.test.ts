import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import {
  type Crash,
  crashMessage,
  crashReport,
  writeCrashReport,
} from '../../source/terminal/crash-report.ts';
import { makeTemporaryFolder } from '../temporary-folder.ts';

const cause = new Error('no such file');
const crash: Crash = {
  error: new Error('it broke', { cause }),
  argv: ['list', '--from', 'my-file.md', '--team=Secret', '-q', 'dream job', '--', '--private'],
  version: '1.2.3',
  process: {
    env: { TERM: 'xterm', HOME: '/home/somebody' },
    platform: 'linux',
    arch: 'x64',
    version: 'v20.20.2',
    pid: 7,
    stdin: { isTTY: true },
    stdout: { isTTY: true, columns: 100, rows: 30 },
  } as unknown as Crash['process'],
  now: Date.UTC(2026, 0, 2),
  notes: ['12.0 keys-pressed'],
};

test('a crash is said in a few lines, with the file to report and without its stack', () => {
  expect(crashMessage(crash.error, '/tmp/report.txt')).toBe(
    'npm-jobs broke down: it broke\nThis is a fault of the program. Please report what you did, with this file:\n/tmp/report.txt\n',
  );
  expect(crashMessage('a text\nof two lines', undefined)).toBe(
    'npm-jobs broke down: a text\nThis is a fault of the program. Please report what you did.\n',
  );
});

test('a report says what ran where, and the error with its cause and both stacks', () => {
  const lines = crashReport(crash).split('\n');
  expect(lines.slice(0, 6)).toEqual([
    'npm-jobs: 1.2.3',
    'time: 2026-01-02T00:00:00.000Z',
    'Node: v20.20.2, linux x64',
    'output: 100 x 30',
    'input: a terminal',
    'TERM: xterm',
  ]);
  expect(lines).toContain('Error: it broke');
  expect(lines).toContain('because of Error: no such file');
  expect(lines.filter((line) => line.includes('crash-report.test.ts'))).not.toHaveLength(0);
});

test('a report has the names of the options, and nothing that a person searched for or read', () => {
  const report = crashReport(crash);
  expect(report).toContain('\noptions: --from --team -q\n');
  for (const text of ['my-file', 'Secret', 'dream', 'private', 'somebody'])
    expect(report).not.toContain(text);
});

test('a report is for its owner alone, and writes over nothing', () => {
  const { path, remove } = makeTemporaryFolder();
  onTestFinished(remove);
  const file = writeCrashReport(crash, path);
  expect(file).toBe(join(path, `npm-jobs-crash-${crash.now}-7.txt`));
  expect(readFileSync(file ?? '', 'utf8')).toBe(crashReport(crash));
  expect(statSync(file ?? '').mode & 0o777).toBe(0o600);
  expect(writeCrashReport(crash, path)).toBeUndefined();
  expect(writeCrashReport(crash, join(path, 'nowhere'))).toBeUndefined();
});
