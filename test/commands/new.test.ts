import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { atBoard } from './changing-board.ts';

const [baker, cook, diver] = [{ role: 'Baker' }, { role: 'Cook' }, { role: 'Diver' }] as const;

test('the first time nothing is new, and it is said; then what has changed is told once, and nothing prints nothing', async () => {
  const { ran, told, offers, later } = atBoard(baker, cook);
  expect(await ran('new')).toEqual({
    exitCode: 1,
    out: '',
    err: 'npm-jobs: 2 postings, first time: what changes from now on is told.\n',
  });
  later();
  offers({ ...baker, text: 'Better tea.' }, diver);
  expect(await told()).toEqual(['new | Diver', 'edited | Baker | Tasks', 'closed | Cook | closed just now']);
  expect(await ran('new')).toEqual({ exitCode: 1, out: '', err: '' });
});

test('a posting that is there again says so, and so does a repost', async () => {
  const { told, offers, later } = atBoard(baker, cook);
  await told();
  later();
  offers(baker);
  expect(await told()).toEqual(['closed | Cook | closed just now']);
  later(12);
  offers(baker, cook);
  expect(await told()).toEqual(['again | Cook | open again (was gone 12 days)']);
  offers(baker);
  await told();
  later(24);
  offers(baker, { ...cook, id: '77' });
  expect(await told()).toEqual(['again | Cook | closed 24 days ago']);
});

test('each name has a last time of its own, and --peek leaves it', async () => {
  const { told, offers, later } = atBoard(baker);
  await told();
  await told('--as', 'mail');
  later();
  offers(baker, cook);
  expect(await told('--peek')).toEqual(['new | Cook']);
  expect(await told()).toEqual(['new | Cook']);
  expect(await told()).toEqual([]);
  expect(await told('--as', 'mail')).toEqual(['new | Cook']);
  expect(await told('--as', 'other')).toEqual([]);
  later(2);
  expect(await told('--as', 'other', '--since', '3d')).toEqual(['new | Cook']);
  expect(await told('--since', '1d')).toEqual([]);
});

test('a query narrows what is told, also of what is closed', async () => {
  const { ran, told, offers } = atBoard(baker, cook);
  await told();
  offers(diver, { role: 'Deep Diver', place: 'Bonn' });
  expect(await told('diver', 'loc:bonn', '--peek')).toEqual(['new | Deep Diver']);
  expect(await told('cook', '--peek')).toEqual(['closed | Cook | closed just now']);
  const { exitCode, out } = await ran('new', 'zzzz', '--format', 'json', '--peek');
  expect([exitCode, out]).toEqual([0, '[]\n']);
  expect((await ran('new', 'team:', 'colour:red')).exitCode).toBe(2);
  expect((await ran('new', '--since', 'soon')).err).toContain('--since cannot be “soon”.');
});

test('a source that fails is said, closes nothing, and costs no other anything; where all fail it is an error', async () => {
  const { ran, told, offers, fails, follow } = atBoard(baker, cook);
  follow('greenhouse:acme', 'lever:acme');
  await told();
  fails();
  const { exitCode, out, err } = await ran('new');
  expect([exitCode, out]).toEqual([1, '']);
  expect(err).toContain('npm-jobs: greenhouse:acme: boards-api.greenhouse.io');
  follow('greenhouse:acme');
  expect((await ran('new')).exitCode).toBe(2);
  offers(baker, cook);
  expect(await told()).toEqual([]);
});

test('what is not followed, or no source at all, is said with what to do', async () => {
  const { ran, follow } = atBoard(baker);
  expect(await ran('new', '--from', 'hn')).toEqual({
    exitCode: 2,
    out: '',
    err: 'npm-jobs: What is new is told of followed sources only. Write npm-jobs follow <source…> first.\n',
  });
  follow();
  expect((await ran('new')).err).toBe(
    'npm-jobs: You follow no source yet. Write npm-jobs follow <source…>.\n',
  );
});

test('what is read with --from is not kept in mind; what is followed is, in files that only their owner can read', async () => {
  const { ran, folder, follow, kept } = atBoard(baker, cook);
  follow();
  await ran('list', '--from', 'greenhouse:acme');
  expect(existsSync(join(folder.path, 'state'))).toBe(false);
  follow('greenhouse:acme');
  await ran('list');
  const seen = join(folder.path, 'state', 'seen');
  expect(readdirSync(seen)[0]).toMatch(/^greenhouse-acme-\w{12}\.tsv$/);
  expect((statSync(join(seen, readdirSync(seen)[0] ?? '')).mode & 0o777).toString(8)).toBe('600');
  expect(
    kept()[0]
      ?.split('\n')
      .filter((line) => line.startsWith('greenhouse:acme:')).length,
  ).toBe(2);
});

test('what a list learned is told by new, and by a folder as by a board', async () => {
  const { ran, told, offers, later } = atBoard(baker);
  await told();
  later();
  offers(baker, cook);
  await ran('list');
  expect(await told()).toEqual(['new | Cook']);
});

test('list finds what is new, edited or closed with is:, and all else without those that are closed', async () => {
  const { ran, told, offers, later } = atBoard(baker, cook);
  await told();
  later();
  offers({ ...baker, text: 'Better tea.' }, diver);
  const roles = async (...query: readonly string[]) =>
    (await ran('list', ...query)).out
      .split('\n')
      .flatMap((line) => line.split('\t')[1] ?? [])
      .toSorted();
  expect(await roles('is:new')).toEqual(['Diver']);
  expect(await roles('is:new', 'is:edited')).toEqual(['Baker', 'Diver']);
  expect(await roles('is:closed')).toEqual(['Cook']);
  expect(await roles()).toEqual(['Baker', 'Diver']);
  expect(await roles('!is:new')).toEqual(['Baker']);
});

test('what has become due since the last time is told too, once', async () => {
  const { told, folder, later } = atBoard(baker);
  await told();
  const marks = join(folder.path, 'state', 'marks');
  mkdirSync(marks, { recursive: true });
  const said = {
    t: '2026-01-15T13:00:00.000Z',
    id: 'greenhouse:acme:Baker',
    set: 'applied',
    due: '2026-01-17',
  };
  writeFileSync(join(marks, '2026.here.jsonl'), `${JSON.stringify({ ...said, about: { role: 'Baker' } })}\n`);
  later();
  expect(await told()).toEqual([]);
  later();
  expect(await told()).toEqual(['due | Baker | follow up since 2026-01-17']);
  expect(await told()).toEqual([]);
});
