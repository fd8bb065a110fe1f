import { describe, expect, test } from 'vitest';
import { commandLine } from './command-line.ts';

/** Where nothing can be drawn, whatever terminal the tests run in: opening the screen would be an error. */
const env = { TERM: 'dumb', NPM_JOBS_LINE: '0' };
const undrawn = (typed: string, columns?: number) =>
  commandLine(typed, columns === undefined ? { env } : { env, columns });

describe('-1 and -0 are decided without a screen', () => {
  test('-1 prints exactly one match at once, as show does', async () => {
    const { out, err, exitCode } = await undrawn('-1 web developer');
    expect([out, err, exitCode]).toEqual([(await undrawn('show web developer')).out, '', 0]);
    expect((await undrawn('--team web --select-1')).out).toBe(out);
    expect((await undrawn('-0 -1 -q web')).out).toBe(out);
  });

  test('-1 prints text on a terminal, and in any format', async () => {
    expect((await undrawn('-1 web', 80)).out).toMatch(/^Web Developer\nTeam /);
    expect(JSON.parse((await undrawn('-1 web --format json')).out)).toMatchObject({ role: 'Web Developer' });
    expect((await undrawn('-1 web --section join')).out).toBe('## Why join\n\nGood tea.\n');
  });

  test('-0 leaves at once with 1 where nothing matches', async () => {
    expect(await undrawn('-0 zzzzzz')).toEqual({ exitCode: 1, out: '', err: '' });
    expect(await undrawn('-1 zzzzzz --exit-0')).toEqual({ exitCode: 1, out: '', err: '' });
  });

  test.each(['-1 engineer', '-1 zzzzzz', '-0 web', '-0 engineer'])('%s is not decided', async (typed) => {
    expect(await undrawn(typed)).toMatchObject({ exitCode: 2, out: '' });
  });
});

test('a format that no posting can be printed in is bad usage before anything is drawn', async () => {
  expect(await undrawn('web --format table')).toEqual({
    exitCode: 2,
    out: '',
    err: 'npm-jobs: No format called “table” here. Use one of: text, markdown, json.\n',
  });
});

test('a terminal that cannot be drawn on is said, with what to use instead', async () => {
  expect(await undrawn('web', 80)).toEqual({
    exitCode: 2,
    out: '',
    err: 'npm-jobs: This terminal cannot be drawn on (TERM=dumb). Use “npm-jobs list” or “npm-jobs show <role>”, which need none.\n',
  });
});
