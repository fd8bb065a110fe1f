import { describe, expect, test } from 'vitest';
import { flags, readFlags, spelled } from '../source/flags.ts';

const read = (typed: string) => readFlags(typed.split(' ').filter(Boolean));

test('without anything typed nothing is asked for', async () => {
  expect(await read('')).toMatchObject({ words: [], select1: false, team: [], query: undefined });
});

test('words and options may stand in any order', async () => {
  expect(await read('show --section do senior --section why engineer')).toMatchObject({
    words: ['show', 'senior', 'engineer'],
    section: ['do', 'why'],
  });
});

test('numbers stay the words that they are', async () => {
  expect(await read('list 2018 1e3 --year 2018')).toMatchObject({
    words: ['list', '2018', '1e3'],
    year: ['2018'],
  });
});

test.each([
  ['-q web', { query: 'web' }],
  ['--query=web', { query: 'web' }],
  ['-1 web', { select1: true, words: ['web'] }],
  ['--select-1 web', { select1: true, words: ['web'] }],
  ['-0 web', { exit0: true, words: ['web'] }],
  ['--exit-0 web', { exit0: true, words: ['web'] }],
  ['-h', { help: true }],
  ['-v', { version: true }],
  ['--ascii', { ascii: true }],
  ['--line', { line: true }],
  ['--no-line', { line: false }],
  ['--ascii', { line: undefined }],
  ['--sort oldest', { sort: 'oldest' }],
  ['--color always', { color: 'always' }],
  ['--no-color', { color: 'never' }],
  ['--team web --team data', { team: ['web', 'data'] }],
  ['--from jobs --from -', { from: ['jobs', '-'] }],
  ['--from - --from jobs web', { from: ['-', 'jobs'], words: ['web'] }],
  ['web -- --team', { words: ['web', '--team'] }],
])('%s', async (typed, options) => {
  expect(await read(typed)).toMatchObject(options);
});

test('every option is spelled in words and dashes', () => {
  for (const name of Object.keys(flags)) expect(spelled(name)).toMatch(/^--[a-z]+(-\d)?$/);
});

describe('bad usage exits with 2 and one line that says what to do next', () => {
  const refused = (typed: string) =>
    read(typed).then(
      (options) => `accepted as ${JSON.stringify(options)}`,
      (reason: unknown) => reason,
    );

  test.each(['--nope', '-x', '--no-nope', '--no-debug', '--Team web', '--toString web', '--team.lead web'])(
    'an option that there is not: %s',
    async (typed) => {
      expect(await refused(typed)).toMatchObject({
        name: 'UserError',
        exitCode: 2,
        message: expect.stringMatching(/^There is no option \S+ See npm-jobs --help\.$/),
      });
    },
  );

  test.each(['sort', 'format', 'color', 'from', 'team', 'location', 'year', 'remote', 'section'])(
    'no value for --%s',
    async (name) => {
      const { value } = flags[name as 'sort'];
      for (const typed of [`--${name}`, `--${name} --ascii`, `--${name}=`])
        expect(await refused(typed), typed).toMatchObject({
          exitCode: 2,
          message: `--${name} needs a value. Write --${name} ${value}.`,
        });
    },
  );

  test.each([
    ['--sort best', '--sort cannot be “best”. Use one of: relevance, newest, oldest, role, team.'],
    ['--color maybe', '--color cannot be “maybe”. Use one of: auto, always, never.'],
  ])('a choice that there is not: %s', async (typed, message) => {
    expect(await refused(typed)).toMatchObject({ exitCode: 2, message });
  });

  test('two values where there can be one', async () => {
    expect(await refused('--format json --format text')).toMatchObject({
      exitCode: 2,
      message: expect.stringContaining('--format'),
    });
  });
});
