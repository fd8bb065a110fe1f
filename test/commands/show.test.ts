import { describe, expect, test } from 'vitest';
import { run } from '../../source/run.ts';
import { fakeWorld } from '../fake-world.ts';
import { fivePostings, madeUp, madeUpSection } from '../made-up-postings.ts';
import { commandLine } from './command-line.ts';

describe('the posting', () => {
  test('is named by its id', async () => {
    const { out, err, exitCode } = await commandLine('show 2017-q2-service-reliability-engineer');
    expect(out).toContain('posted: 2017-Q2');
    expect([err, exitCode]).toEqual(['', 0]);
  });

  test('or by its id with an ending, which is the same in whatever order postings are read', async () => {
    const cooks = ['Acme', 'Bolt'].map((company) => ({ role: 'Cook', company, text: 'Cake.' }));
    const piped = async (records: readonly object[], ...argv: readonly string[]) => {
      const world = fakeWorld({ input: JSON.stringify(records) });
      await run([...argv, '--from', '-'], world, '0.0.0');
      return world.printed.out;
    };
    const ids = (await piped(cooks.toReversed(), 'list')).match(/^\S+/gm) ?? [];
    const acme = ids[1] ?? '';
    expect(ids).toEqual(['cook', expect.stringMatching(/^cook-\w{4}$/)]);
    for (const order of [cooks, cooks.toReversed()])
      expect(await piped(order, 'show', acme)).toContain('company: Acme');
  });

  test('or is the best match', async () => {
    const { out, err } = await commandLine('show web dev');
    expect(out).toContain('role: Web Developer');
    expect(err).toBe('');
  });

  test('of several with the same role is the newest, and the others are named on standard error', async () => {
    const { out, err, exitCode } = await commandLine('show sre');
    expect(out).toContain('posted: 2018-Q3');
    expect(err).toBe(
      'npm-jobs: 2 postings are called “Service Reliability Engineer”; this is 2018-q3-service-reliability-engineer. Also: 2017-q2-service-reliability-engineer.\n',
    );
    expect(exitCode).toBe(0);
  });

  test('is the only one left by a filter', async () => {
    const { out, err } = await commandLine('show sre --year 2017');
    expect(out).toContain('posted: 2017-Q2');
    expect(err).toBe('');
  });

  test('can be asked for by filters alone', async () => {
    expect((await commandLine('show --team web')).out).toContain('role: Web Developer');
  });

  test('is one whose role fits, before those that only say so in their text', async () => {
    const told = [madeUpSection('Who we are', 'Docker all day.')];
    const postings = [
      madeUp({ role: 'Docker Expert', posted: '2014-Q1' }),
      madeUp({ role: 'Docker Tester', posted: '2013-Q1' }),
      ...['2019-Q1', '2019-Q2'].map((posted) => madeUp({ role: 'Baker', posted, sections: told })),
    ];
    const expert = await commandLine('show docker expert', { postings });
    expect([expert.exitCode, expert.err]).toEqual([0, '']);
    expect(expert.out).toContain('role: Docker Expert');
    expect((await commandLine('show all day', { postings })).out).toContain('role: Baker');
  });

  test('that nothing matches is said, with 1', async () => {
    expect(await commandLine('show zzzzzz')).toEqual({
      exitCode: 1,
      out: '',
      err: 'npm-jobs: No role matches “zzzzzz”. npm-jobs list says which there are.\n',
    });
  });

  test('has to be named', async () => {
    expect(await commandLine('show')).toEqual({
      exitCode: 2,
      out: '',
      err: 'npm-jobs: Which role? Write npm-jobs show <role…>; npm-jobs list says which there are.\n',
    });
  });
});

describe('in a pipe', () => {
  test('it is a complete posting file', async () => {
    const { out } = await commandLine('show support tech');
    expect(out.split('\n')).toEqual([
      '---',
      'role: Support Tech',
      'team: Support',
      'posted: 2016-Q4',
      'status: closed',
      'locations: ["Oakland, California"]',
      'remote: no',
      '---',
      '',
      '## Who we are',
      '',
      'About us.',
      '',
      '## Why join',
      '',
      'Good tea.',
      '',
    ]);
  });
});

describe('on a terminal', () => {
  test('it is text: the facts, then the sections', async () => {
    const { out } = await commandLine('show support tech', { columns: 60 });
    expect(out.split('\n')).toEqual([
      'Support Tech',
      'Team       Support',
      'Posted     2016 Q4',
      'Status     closed',
      'Locations  Oakland, California',
      'Remote     no',
      'Id         2016-q4-support-tech',
      '',
      'Who we are',
      '',
      'About us.',
      '',
      'Why join',
      '',
      'Good tea.',
      '',
    ]);
  });

  test.each([
    [40, 40],
    [72, 72],
    [200, 80],
  ])('in %i columns it is wrapped at %i', async (columns, width) => {
    const sections = [madeUpSection('Why', 'many words '.repeat(60).trim())];
    const { out } = await commandLine('show writer', {
      postings: [madeUp({ role: 'Writer', sections })],
      columns,
    });
    const widest = Math.max(...out.split('\n').map((line) => line.length));
    expect(widest).toBeLessThanOrEqual(width);
    expect(widest).toBeGreaterThan(width - 10);
  });

  test('it is styled as far as the terminal can', async () => {
    expect((await commandLine('show web', { columns: 60, depth: 4 })).out).toContain(
      '\u001B[1mWeb Developer',
    );
    expect((await commandLine('show web --color never', { columns: 60, depth: 4 })).out).not.toContain(
      '\u001B',
    );
  });
});

describe('formats', () => {
  test('json is one posting with the Markdown of its sections', async () => {
    const { out } = await commandLine('show support --format json');
    const { key: _key, ...told } = fivePostings[2] ?? {};
    expect(JSON.parse(out)).toEqual(told);
  });

  test('text in a pipe is not cut and not styled', async () => {
    const { out } = await commandLine('show support --format text');
    expect(out).toMatch(/^Support Tech\nTeam {7}Support\n/);
  });

  test('markdown on a terminal is the posting file', async () => {
    const { out } = await commandLine('show support --format markdown', { columns: 80, depth: 8 });
    expect(out).toBe((await commandLine('show support')).out);
  });

  test('an unknown format is bad usage before anything is looked for', async () => {
    expect(await commandLine('show zzzzzz --format tsv')).toEqual({
      exitCode: 2,
      out: '',
      err: 'npm-jobs: No format called “tsv” here. Use one of: text, markdown, json.\n',
    });
  });
});

describe('--section', () => {
  const shown = async (options: string) => (await commandLine(`show --year 2018 ${options}`)).out;

  test('is found by the beginnings of its words', async () => {
    const out = await shown('--section do');
    expect(out).toMatch(/^## What you'll do\n\nKeep \*things\* running/);
    expect(out.match(/^## /gm)).toHaveLength(1);
    expect(await shown('--section "WHAT DO"')).toBe(out);
  });

  test('may be given several times; they come as they stand in the posting, each once', async () => {
    const headings = (out: string) => out.match(/^## .*$/gm);
    expect(headings(await shown('--section why --section do --section what'))).toEqual([
      "## What you'll do",
      '## Why join',
    ]);
  });

  test('is printed without the facts, in every format', async () => {
    expect(await shown('--section join --format text')).toBe(
      'Why join\n\nThe tea is good, and so is docker.\n',
    );
    expect(JSON.parse(await shown('--section join --format json')).sections).toEqual([
      { heading: 'Why join', text: 'The tea is good, and so is docker.' },
    ]);
    expect(await shown('--section join --format markdown')).toBe(
      '## Why join\n\nThe tea is good, and so is docker.\n',
    );
  });

  test('that is not there names those that are', async () => {
    expect(await commandLine('show --year 2018 --section salary')).toEqual({
      exitCode: 1,
      out: '',
      err: "npm-jobs: 2018-q3-service-reliability-engineer has no section like “salary”. It has: “Who we are”, “What you'll do”, “Why join”.\n",
    });
  });
});
