import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MarkLog } from '../../../source/memory/marks/mark-log.ts';
import type { MarkEvent } from '../../../source/postings/marks/event.ts';
import { fivePostings } from '../../made-up-postings.ts';
import { makeTemporaryFolder } from '../../temporary-folder.ts';
import { commandLine, type Outcome } from '../command-line.ts';

let home: ReturnType<typeof makeTemporaryFolder>;
beforeEach(() => {
  home = makeTemporaryFolder();
});
afterEach(() => home.remove());

const postings = fivePostings.map((posting) => ({ ...posting, url: `https://jobs.example/${posting.id}` }));
const run = (typed: string, input = ''): Promise<Outcome> =>
  commandLine(typed, { env: { NPM_JOBS_HOME: home.path }, input, postings });
const marked = async (query = '') =>
  (await run(`marks ${query} --format tsv`)).out
    .split('\n')
    .slice(0, -1)
    .map((row) => row.split('\t').slice(0, 3));
const history = async () => JSON.parse((await run('marks --history --format json')).out);

describe('mark', () => {
  it('says where a person stands with the posting that words mean', async () => {
    const { exitCode, err } = await run(
      'mark applied web dev --on yesterday --due 7d --note "via Jane" --cv v3.pdf',
    );
    expect([exitCode, err]).toEqual([
      0,
      expect.stringContaining('Web Developer: applied on 2026-01-14, a note, CV v3.pdf, due 2026-01-22.'),
    ]);
    expect(await history()).toMatchObject([
      {
        mark: 'applied',
        on: '2026-01-14',
        due: '2026-01-22',
        note: 'via Jane',
        cv: 'v3.pdf',
        role: 'Web Developer',
      },
    ]);
  });

  it('names the candidates where several are meant, and marks none', async () => {
    const { exitCode, err } = await run('mark saved reliability');
    expect(exitCode).toBe(2);
    expect(err).toContain('2018-q3-service-reliability-engineer');
    expect(err).toContain('2017-q2-service-reliability-engineer');
    expect(await marked()).toEqual([]);
  });

  it('takes an id, and away what was said', async () => {
    await run('mark saved 2018-q3-service-reliability-engineer');
    expect(await marked()).toEqual([['saved', '2026-01-15', 'Service Reliability Engineer']]);
    await run('mark none 2018-q3-service-reliability-engineer');
    expect(await marked()).toEqual([['', '', 'Service Reliability Engineer']]);
  });

  it('marks all that come through a pipe, and says which are none', async () => {
    const list = (await run('list support')).out;
    const { exitCode, err } = await run('mark hidden -', `${list}no-such-id\n2015-q1-web-developer\n`);
    expect(exitCode).toBe(1);
    expect(err).toContain('No posting is called “no-such-id”.');
    expect((await marked('is:hidden')).map(([, , role]) => role).sort()).toEqual([
      'Support Tech',
      'Web Developer',
    ]);
  });

  it('adds a note without a change of the mark', async () => {
    await run('mark applied web dev');
    await run('mark note web dev --note "they called"');
    expect(await marked('note:called')).toEqual([['applied', '2026-01-15', 'Web Developer']]);
  });

  it.each([
    ['mark', 'Which mark?'],
    ['mark aplied web', 'There is no mark “aplied”. Use one of: saved, applied'],
    ['mark saved', 'Which role?'],
    ['mark note web', 'There is nothing to keep.'],
    ['mark applied web --on 2026-02-30', 'is no day'],
    ['mark applied web --on tomorrow', 'still to come'],
    ['mark saved web --due someday', 'is no day'],
  ])('refuses %s', async (typed, why) => {
    const { exitCode, err } = await run(typed);
    expect([exitCode, err]).toEqual([2, expect.stringContaining(why)]);
    expect(await marked()).toEqual([]);
  });

  it('lets an interview be of a day to come', async () => {
    await run('mark interview web dev --on 2026-02-01');
    expect(await marked('is:interview')).toEqual([['interview', '2026-02-01', 'Web Developer']]);
  });
});

describe('list', () => {
  it('leaves out what is hidden, unless it is asked for', async () => {
    await run('mark hidden web dev');
    expect((await run('list')).out).not.toContain('Web Developer');
    expect((await run('list is:hidden')).out).toContain('Web Developer');
    expect((await run('list web')).exitCode).toBe(1);
    expect((await run('list web')).err).toContain('1 hidden');
  });

  it('tells in JSON the mark, its day and the notes', async () => {
    await run('mark applied web dev --note first --due 7d');
    const [web, other] = JSON.parse((await run('list --format json --sort role')).out).toReversed();
    expect(web).toMatchObject({ mark: 'applied', marked: '2026-01-15', notes: ['first'], due: '2026-01-22' });
    expect(Object.keys(other)).not.toContain('mark');
  });

  it('finds by marks', async () => {
    await run('mark saved web dev');
    expect((await run('list is:saved')).out).toMatch(/^2015-q1-web-developer\t/);
    expect((await run('list !is:saved')).out.split('\n')).toHaveLength(5);
    expect((await run('list is:applied')).exitCode).toBe(1);
  });
});

describe('marks', () => {
  it('tells also of what no source has any more, and of what can still be marked then', async () => {
    await run('mark applied web dev');
    const without = (typed: string) =>
      commandLine(typed, { env: { NPM_JOBS_HOME: home.path }, postings: fivePostings.slice(4) });
    expect((await without('marks web --format tsv')).out).toContain('Web Developer');
    await without('mark rejected web developer');
    expect(await marked('is:applied')).toEqual([['rejected', '2026-01-15', 'Web Developer']]);
  });

  it('tells what was said in a time', async () => {
    await run('mark applied web dev --on 2025-11-03');
    await run('mark applied support --on 2025-12-03');
    expect((await marked('--since 2025-12-01')).map(([, , role]) => role)).toEqual(['Support Tech']);
    expect((await marked('--until 2025-11-30')).map(([, , role]) => role)).toEqual(['Web Developer']);
  });

  it('says that nothing was marked yet', async () => {
    const { exitCode, err } = await run('marks');
    expect([exitCode, err]).toEqual([1, expect.stringContaining('You marked nothing yet.')]);
    expect((await run('marks --format json')).out).toBe('[]\n');
  });

  it('shows a table to people, and one as Markdown', async () => {
    await run('mark applied web dev --note "a | b"');
    expect((await run('marks --format markdown')).out).toContain('| Web Developer |');
    expect((await run('marks --format table')).out).toMatch(
      /mark +on +role.*\napplied +2026-01-15 +Web Developer/,
    );
  });
});

describe('what is printed is read back', () => {
  const read = () => new MarkLog({ env: { NPM_JOBS_HOME: home.path }, now: () => Date.now() }).book;
  const other = () => makeTemporaryFolder();
  const text = fc.oneof(
    fc.constantFrom('=1+1', "'=x", 'a, "b"', '@x', '-1', 'ü'),
    fc.string({ minLength: 1, maxLength: 10 }),
  );
  const events = fc.array(
    fc
      .record(
        {
          at: fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2026, 0, 9) }),
          id: fc.constantFrom('lever:acme:1', 'lever:acme:2', 'role:acme/baker/'),
          set: fc.constantFrom('applied', 'none', 'ghosted'),
          on: fc.constantFrom('2026-01-01', '2026-02-01'),
          note: text,
          due: fc.constantFrom('', '2026-03-01'),
          contact: text,
          cv: text,
          more: fc.constant({ mood: [1, 'x'] }),
        },
        { requiredKeys: ['at', 'id', 'set'] },
      )
      .map((each) => ({ ...each, about: { role: 'Baker', company: '"A", B' } }) as MarkEvent),
    { minLength: 1, maxLength: 5 },
  );

  it.each(['csv', 'json'])('as %s with the history, without any loss', async (format) => {
    await fc.assert(
      fc.asyncProperty(events, async (said) => {
        const [one, two] = [other(), other()];
        const at = (folder: string) => ({ env: { NPM_JOBS_HOME: folder }, now: () => Date.UTC(2026, 0, 15) });
        try {
          new MarkLog(at(one.path)).take(said);
          const printed = await commandLine(`marks --history --format ${format}`, { env: at(one.path).env });
          const file = path.join(two.path, 'marks');
          writeFileSync(file, printed.out);
          const imported = await commandLine(`marks --import ${file}`, { env: at(two.path).env });
          expect(imported.err).not.toContain(file);
          expect(
            (await commandLine(`marks --history --format ${format}`, { env: at(two.path).env })).out,
          ).toBe(printed.out);
        } finally {
          one.remove();
          two.remove();
        }
      }),
      { numRuns: 6 },
    );
  });

  it('and is not said twice', async () => {
    await run('mark applied web dev --note one --due 7d');
    for (const options of ['--history --format csv', '--format csv', '--format json']) {
      const file = path.join(home.path, 'again');
      writeFileSync(file, (await run(`marks ${options}`)).out);
      expect((await run(`marks --import ${file}`)).err).toContain('0 of 1 row told something new.');
    }
    expect(read().records.map(({ events: all }) => all.length)).toEqual([1]);
  });

  it('takes in what people and other programs keep, and says line by line what it cannot place', async () => {
    const file = path.join(home.path, 'jobs.csv');
    writeFileSync(
      file,
      [
        'Company;Job Title;Status;Date Applied;Notes;Link',
        'Acme;Baker;Phone Screen;2025-12-01;"nice; people";https://jobs.example/1',
        ';Cook;Applied;2025-12-02;;',
        'Brick;Mason;Lost;2025-12-03;;',
        'Brick;Mason;Hired;2025-13-03;;',
        'Corner;Clerk;;;only a note;',
      ].join('\n'),
    );
    const { exitCode, err } = await run(`marks --import ${file}`);
    expect(exitCode).toBe(1);
    expect(err).toContain(':3 There is neither a company nor a link in it.');
    expect(err).toContain(':4 There is no mark “Lost”.');
    expect(err).toContain(':5 “2025-13-03” is no day.');
    expect(err).toContain('2 of 5 rows told something new.');
    expect(await marked()).toEqual(
      expect.arrayContaining([
        ['screen', '2025-12-01', 'Baker'],
        ['', '', 'Clerk'],
      ]),
    );
  });

  it.each([
    ['[1, ', 'is no JSON'],
    ['color,size\nred,2\n', 'has no column for the role'],
  ])('refuses %j', async (content, why) => {
    const file = path.join(home.path, 'odd');
    writeFileSync(file, content);
    const { exitCode, err } = await run(`marks --import ${file}`);
    expect([exitCode, err]).toEqual([2, expect.stringContaining(why)]);
  });
});

it('check names the lines of the log that cannot be understood', async () => {
  await run('mark saved web dev');
  const file = path.join(home.path, 'state', 'marks', '2025.other.jsonl');
  writeFileSync(file, '<<<<<<<\n{"t":"2025-01-01T00:00:00Z","id":"x","set":"saved"}\n{"t":');
  const { out } = await run('check');
  expect(out).toContain('2025.other.jsonl:1:1 warning: this line is no mark, and is overlooked');
  expect(out).toContain('2025.other.jsonl:3:1 warning: this line is no mark, and is overlooked');
  expect((await run('marks')).err).toContain('One line of what you said cannot be understood');
  expect(readFileSync(file, 'utf8')).toContain('<<<<');
});

describe('what was said', () => {
  it('is what show, -1 and compare can ask for too', async () => {
    await run('mark saved web dev');
    await run('mark interview support tech');
    expect((await run('show is:saved')).out).toMatch(/^---\nrole: Web Developer\n/);
    expect((await run('-1 is:interview')).out).toMatch(/^---\nrole: Support Tech\n/);
    expect((await run('compare is:saved is:interview')).out).toMatch(
      /^1\. Web Developer\n2\. Support Tech\n/,
    );
  });

  it('keeps what is hidden out of the choice of -1', async () => {
    await run('mark hidden 2018-q3-service-reliability-engineer');
    expect((await run('-1 reliability')).out).toContain('posted: 2017-Q2');
  });
});
