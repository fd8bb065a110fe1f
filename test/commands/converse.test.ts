import { describe, expect, onTestFinished, test } from 'vitest';
import { run } from '../../source/run.ts';
import { fakeNetwork } from '../board-server/fake-network.ts';
import { fakeWorld } from '../fake-world.ts';
import { teletype } from '../teletype.ts';
import { makeTemporaryFolder } from '../temporary-folder.ts';
import { commandLine } from './command-line.ts';

const said = async (typed: string, input: string) => {
  const { exitCode, out, err } = await commandLine(typed, { input });
  return { exitCode, err, lines: teletype(out) };
};

describe('commands from a pipe', () => {
  test('are followed one after the other, and nothing is asked or repeated', async () => {
    const { exitCode, err, lines } = await said('--line', '4\nn\nq\n');
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    expect(lines[0]).toBe('npm-jobs, line mode, on by --line. 5 roles, all closed. ? for help.');
    expect(lines.slice(6)).toEqual([
      'Web Developer.',
      'Web. Berlin, Germany. 2015 Q1. Closed.',
      'Sections:',
      '1. Who we are.',
      '2. Why join.',
      '3. Facts.',
      '1. Who we are.',
      'About us.',
    ]);
  });

  test('end when the pipe does', async () => {
    expect((await said('--line', '')).exitCode).toBe(0);
    expect((await said('--line', '2')).lines).toContain('Service Reliability Engineer.');
  });

  test('wait until all is read, and for what was asked for', async () => {
    const { lines } = await said('--line web', 'refresh\n1\n');
    expect(lines.slice(1, 3)).toEqual([
      '1 of 5 match web.',
      '1. Web Developer, Web, Berlin, Germany, 2015 Q1.',
    ]);
    expect(lines).toContain('Web Developer.');
  });

  test('may be given a text on the next line', async () => {
    const { lines } = await said('--line', 'search\nlist\nq\n');
    expect(lines.some((line) => /match(es)? list/.test(line))).toBe(true);
  });
});

test('it is on by the environment, and off by an option', async () => {
  const { out } = await commandLine('', { input: 'q\n', env: { ACCESSIBLE: '1' } });
  expect(out).toContain('line mode, on by ACCESSIBLE');
});

test('a source that fails is told in words, and the rest is there', async () => {
  const { exitCode, lines, err } = await said('--line --from nowhere', '1\n');
  expect(exitCode).toBe(0);
  expect(lines).toContain('One thing could not be read; more about it when you leave.');
  expect(err).toContain('nowhere');
  expect(lines).toContain('Service Reliability Engineer.');
});

test('without any posting it says why and ends with 2', async () => {
  const { exitCode, out, err } = await commandLine('--line', { input: '1\n', postings: [] });
  expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
  expect(err).toMatch(/^npm-jobs: /);
});

test('a board is asked, the text that its list lacks is there when a posting is read, and it is asked again', async () => {
  const folder = makeTemporaryFolder();
  onTestFinished(() => folder.remove());
  const input = '1\nall\nrefresh\n';
  const world = { ...fakeWorld({ env: { NPM_JOBS_HOME: folder.path }, input }), network: fakeNetwork() };
  expect(await run(['--line', '--from', 'bamboohr:acme'], world, '0.0.0')).toBe(0);
  const lines = teletype(world.printed.out);
  expect(lines[1]).toMatch(/^1\. Ferry Pilot/);
  expect(lines).toContain('Steer.');
  expect(lines.at(-1)).toBe('Nothing has changed.');
});
