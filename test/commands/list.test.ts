import { describe, expect, test } from 'vitest';
import { madeUp } from '../made-up-postings.ts';
import { commandLine } from './command-line.ts';

const rolesOf = async (typed: string) =>
  (await commandLine(typed)).out.split('\n').flatMap((line) => line.split('\t')[1] ?? []);

describe('in a pipe', () => {
  test('every posting is a line of fields for other programs, the newest first', async () => {
    const { out, err, exitCode } = await commandLine('list');
    expect(out.split('\n')).toEqual([
      '2018-q3-service-reliability-engineer\tService Reliability Engineer\tServices\tOakland, California\tyes\t2018-Q3\tclosed\t\thttps://jobs.example/sre',
      '2017-q2-service-reliability-engineer\tService Reliability Engineer\tServices\tOakland, California\tunstated\t2017-Q2\tclosed\t\t',
      '2016-q4-support-tech\tSupport Tech\tSupport\tOakland, California\tno\t2016-Q4\tclosed\t\t',
      '2015-q1-web-developer\tWeb Developer\tWeb\tBerlin, Germany\tunstated\t2015-Q1\tclosed\t\t',
      '2014-q1-community-manager\tCommunity Manager\tMarketing\tOakland, California\tunstated\t2014-Q1\tclosed\t\t',
      '',
    ]);
    expect([err, exitCode]).toEqual(['', 0]);
  });

  test('nothing is cut', async () => {
    const role = 'A role with a very long name '.repeat(8).trim();
    const { out } = await commandLine('list', { postings: [madeUp({ role })] });
    expect(out).toContain(role);
  });
});

describe('on a terminal', () => {
  test('it is a table', async () => {
    const { out, exitCode } = await commandLine('list', { columns: 80 });
    expect(out.split('\n')).toEqual([
      'Service Reliability Engineer  remote, Oakland, California  Services   2018 Q3',
      'Service Reliability Engineer  Oakland, California          Services   2017 Q2',
      'Support Tech                  Oakland, California          Support    2016 Q4',
      'Web Developer                 Berlin, Germany              Web        2015 Q1',
      'Community Manager             Oakland, California          Marketing  2014 Q1',
      '',
    ]);
    expect(exitCode).toBe(0);
  });

  test.each([40, 60, 80, 200])('no line is wider than %i columns', async (columns) => {
    const { out } = await commandLine('list text:docker', { columns });
    expect(out.split('\n').filter((line) => line.length > columns)).toEqual([]);
  });

  test('what text: found stands under the role', async () => {
    const { out } = await commandLine('list text:docker', { columns: 80 });
    expect(out.split('\n')[1]).toMatch(/^ {4}What you'll do: … things running with docker\. Task 1\./);
  });
});

describe('formats', () => {
  test('--format tsv on a terminal and --format table in a pipe are what they say', async () => {
    expect((await commandLine('list web --format tsv', { columns: 80 })).out).toContain('\tWeb Developer\t');
    expect((await commandLine('list web --format table')).out).toMatch(
      /^Web Developer {2}Berlin, Germany {2}Web {2}2015 Q1\n$/,
    );
  });

  test('--format json prints an array with the headings of the sections', async () => {
    const { out } = await commandLine('list web --format json');
    expect(JSON.parse(out)).toEqual([
      {
        id: '2015-q1-web-developer',
        role: 'Web Developer',
        team: 'Web',
        posted: '2015-Q1',
        status: 'closed',
        locations: ['Berlin, Germany'],
        remote: 'unstated',
        sections: ['Who we are', 'Why join'],
      },
    ]);
  });

  test('--format markdown prints posting files one after the other', async () => {
    const { out } = await commandLine('list tech --format markdown');
    expect(out).toMatch(/^---\nrole: Support Tech\nteam: Support\n/);
    expect(out).toContain('\n## Who we are\n\nAbout us.\n');
    const all = await commandLine('list --format markdown');
    expect(all.out.match(/^role: /gm)).toHaveLength(5);
  });

  test('an unknown format is bad usage that names the known ones', async () => {
    expect(await commandLine('list --format xml')).toEqual({
      exitCode: 2,
      out: '',
      err: 'npm-jobs: No format called “xml” here. Use one of: table, tsv, json, markdown.\n',
    });
  });
});

describe('where nothing matches', () => {
  test.each([
    ['table', 80],
    ['tsv', undefined],
    ['markdown', undefined],
  ])('it exits with 1 and says so on standard error: %s', async (format, columns) => {
    const { out, err, exitCode } = await commandLine(
      `list zzzzzz --format ${format}`,
      columns ? { columns } : {},
    );
    expect([out, exitCode]).toEqual(['', 1]);
    expect(err).toBe('npm-jobs: Nothing matches “zzzzzz”. Fewer words find more.\n');
  });

  test('json prints an empty array and exits with 0', async () => {
    expect(await commandLine('list zzzzzz --format json')).toEqual({ exitCode: 0, out: '[]\n', err: '' });
  });
});

describe('searching', () => {
  test('the words must all match, and -q is one more way to say them', async () => {
    expect(await rolesOf('list service engineer')).toEqual([
      'Service Reliability Engineer',
      'Service Reliability Engineer',
    ]);
    expect(await rolesOf('list -q tech')).toEqual(['Support Tech']);
    expect(await rolesOf('list --query developer web')).toEqual(['Web Developer']);
  });

  test('-q finds a word that is the name of a command', async () => {
    const lister = [madeUp({ role: 'List Keeper' }), madeUp({ role: 'Writer' })];
    expect((await commandLine('list -q list', { postings: lister })).out).toMatch(
      /^\S+\tList Keeper\t[^\n]*\n$/,
    );
  });

  test.each([
    ['--team support', ['Support Tech']],
    ['--team support --team web', ['Support Tech', 'Web Developer']],
    ['--location berlin', ['Web Developer']],
    ['--year 2016', ['Support Tech']],
    ['--year 2016 --year 2014', ['Support Tech', 'Community Manager']],
    ['--remote yes', ['Service Reliability Engineer']],
    ['--remote no --team support', ['Support Tech']],
    ['engineer --year 2017', ['Service Reliability Engineer']],
  ])('%s keeps only those', async (filter, roles) => {
    expect(await rolesOf(`list ${filter}`)).toEqual(roles);
  });

  test('a filter is the same as a field of the query', async () => {
    expect(await rolesOf('list --location "Berlin, Germany"')).toEqual(await rolesOf('list loc:berlin'));
  });

  test('however many filters are given, each counts', async () => {
    const cities = [
      'San Francisco, California',
      'Portland, Oregon',
      'Minneapolis, Minnesota',
      'Oakland, California',
    ];
    const locations = cities.map((city) => `--location "${city}"`).join(' ');
    expect(await rolesOf(`list ${locations} --team support`)).toEqual(['Support Tech']);
  });
});

describe('--sort', () => {
  test.each([
    ['newest', '2018-Q3'],
    ['oldest', '2014-Q1'],
    ['role', '2014-Q1'],
    ['team', '2014-Q1'],
  ])('%s comes before the fit', async (order, first) => {
    expect((await commandLine(`list --sort ${order}`)).out.split('\t')[5]).toBe(first);
  });

  test('with a query the best come first, and the newest of those that fit alike', async () => {
    const postings = [
      madeUp({ role: 'Webmaster', posted: '2018-Q4' }),
      madeUp({ role: 'Web Developer', posted: '2014-Q1' }),
      madeUp({ role: 'Web Developer', posted: '2015-Q1' }),
    ];
    const ids = async (typed: string) =>
      (await commandLine(typed, { postings })).out.split('\n').flatMap((line) => line.split('\t')[0] || []);
    const best = ['2015-q1-web-developer', '2014-q1-web-developer', '2018-q4-webmaster'];
    expect(await ids('list web')).toEqual(best);
    expect(await ids('list web --sort relevance')).toEqual(best);
    expect((await ids('list web --sort newest'))[0]).toBe('2018-q4-webmaster');
  });
});

describe('colours', () => {
  const isPainted = async (typed: string, surroundings: Parameters<typeof commandLine>[1]) =>
    (await commandLine(typed, surroundings)).out.includes('\u001B[');
  const terminal = { columns: 80, depth: 8 };

  test('are on a terminal that has them, and not in a pipe', async () => {
    expect(await isPainted('list engineer', terminal)).toBe(true);
    expect(await isPainted('list engineer --format table', {})).toBe(false);
  });

  test('--color decides before everything else', async () => {
    expect(await isPainted('list engineer --color never', terminal)).toBe(false);
    expect(await isPainted('list engineer --no-color', terminal)).toBe(false);
    expect(await isPainted('list engineer --format table --color always', {})).toBe(true);
    expect(await isPainted('list engineer --color always', { ...terminal, env: { NO_COLOR: '1' } })).toBe(
      true,
    );
  });

  test('NO_COLOR and TERM=dumb turn them off, CLICOLOR_FORCE on', async () => {
    expect(await isPainted('list engineer', { ...terminal, env: { NO_COLOR: '1' } })).toBe(false);
    expect(await isPainted('list engineer', { ...terminal, env: { NO_COLOR: '' } })).toBe(true);
    expect(await isPainted('list engineer', { ...terminal, env: { TERM: 'dumb' } })).toBe(false);
    expect(await isPainted('list engineer --format table', { env: { CLICOLOR_FORCE: '1' } })).toBe(true);
  });

  test('are never in what other programs read', async () => {
    for (const format of ['tsv', 'json', 'markdown'])
      expect(await isPainted(`list engineer --format ${format} --color always`, terminal)).toBe(false);
  });
});

test('--ascii cuts with dots', async () => {
  const role = 'A role with a very long name '.repeat(8).trim();
  const { out } = await commandLine('list --ascii', { postings: [madeUp({ role })], columns: 60 });
  expect(out).toMatch(/^[ -~]+\.\.\.[ -~]*\n$/);
});

test('sections belong to show', async () => {
  const { exitCode, err } = await commandLine('list --section do');
  expect(exitCode).toBe(2);
  expect(err).toContain('Use --section with npm-jobs show.');
});

describe('a field that there is not', () => {
  test.each(['list', 'show', '-1'])('is said with those that there are, with 2: %s', async (command) => {
    const { out, err, exitCode } = await commandLine(`${command} salery:100k`);
    expect([out, exitCode]).toEqual(['', 2]);
    expect(err).toMatch(/There is no field “salery:”/);
    expect(err).toMatch(/company: .*salary:/);
  });

  test('is said of values that mean nothing, too', async () => {
    expect(await commandLine('list has:wings')).toMatchObject({ out: '', exitCode: 2 });
  });
});
