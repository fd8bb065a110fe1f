import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type Disk, realDisk } from '../../../source/memory/marks/append-lines.ts';
import { haveMarks, MarkLog, marksFolder } from '../../../source/memory/marks/mark-log.ts';
import { ownLogName } from '../../../source/memory/marks/own-log-name.ts';
import { lineOf } from '../../../source/postings/marks/event.ts';
import { commonMarks } from '../../../source/postings/marks/marks.ts';
import { eventsOf, type Said } from '../../../source/postings/marks/sayings.ts';
import { madeUp } from '../../made-up-postings.ts';
import { makeTemporaryFolder } from '../../temporary-folder.ts';

const home = makeTemporaryFolder();
afterEach(home.remove);

const noon = new Date(2026, 10, 25, 12).getTime();
const world = { env: { NPM_JOBS_HOME: home.path }, now: () => noon };
const folder = marksFolder(world) ?? '';
const posting = madeUp({ role: 'Baker', company: 'Acme', key: 'lever:acme:1' });
const other = madeUp({ role: 'Cook', company: 'Acme', key: 'lever:acme:2' });

const open = (disk: Partial<Disk> = {}, now = noon) =>
  new MarkLog({ ...world, now: () => now }, commonMarks, { ...realDisk, ...disk });
const say = (log: MarkLog, said: Said, ...postings: (typeof posting)[]) =>
  log.say(
    eventsOf(
      (postings.length > 0 ? postings : [posting]).map((each) => ({ posting: each, said })),
      log.book,
      noon,
    ),
  );
const markIn = (log: MarkLog, { key } = posting) => log.book.record(key)?.mark?.name;
const ownFile = () => path.join(folder, ownLogName(2026));
const linesIn = (file: string) => readFileSync(file, 'utf8').split('\n').slice(0, -1);

it('makes nothing before something is said', () => {
  expect(open().book.isEmpty).toBe(true);
  expect(haveMarks(world)).toBe(false);
  expect(readdirSync(home.path)).toEqual([]);
});

it('keeps what is said as one line of text each, which nobody else can read', () => {
  say(open(), { set: 'applied', note: 'via Jane' });
  expect(linesIn(ownFile()).map((line) => JSON.parse(line))).toEqual([
    {
      t: new Date(noon).toISOString(),
      id: posting.key,
      set: 'applied',
      on: '2026-11-25',
      note: 'via Jane',
      about: { role: 'Baker', company: 'Acme', place: 'Oakland, California' },
    },
  ]);
  expect([folder, ownFile()].map((each) => statSync(each).mode & 0o777)).toEqual([0o700, 0o600]);
  expect(open().book.record(posting.key)?.notes[0]?.text).toBe('via Jane');
});

it('never says anything of an earlier time than this machine said before', () => {
  say(open({}, noon + 5000), { set: 'saved' });
  const first = JSON.parse(linesIn(ownFile())[0] ?? '').t;
  const log = open({}, noon - 86_400_000);
  say(log, { set: 'applied' }, other);
  expect(JSON.parse(linesIn(ownFile())[1] ?? '').t > first).toBe(true);
});

it('knows at once what another program of this machine said meanwhile', () => {
  const [one, two] = [open(), open()];
  say(one, { set: 'saved' });
  say(two, { set: 'applied' }, other);
  expect([markIn(two), markIn(two, other)]).toEqual(['saved', 'applied']);
});

it('reads the logs of all machines and years, and copies of them', () => {
  say(open(), { set: 'saved' });
  copyFileSync(ownFile(), path.join(folder, '2026.laptop.sync-conflict-20261125-1.jsonl'));
  writeFileSync(
    path.join(folder, '2025.laptop.jsonl'),
    lineOf({ at: noon - 1000, id: other.key, set: 'rejected', on: '2025-11-25' }),
  );
  writeFileSync(path.join(folder, 'notes.txt'), 'not a log');
  const { book } = open();
  expect(book.records.map(({ mark, events }) => [mark?.name, events.length]).sort()).toEqual([
    ['rejected', 1],
    ['saved', 1],
  ]);
});

describe('a log that is not whole', () => {
  it('has a line of its own for what is said behind a torn one', () => {
    say(open(), { set: 'saved' });
    say(open(), { set: 'applied' }, other);
    truncateSync(ownFile(), statSync(ownFile()).size - 20);
    say(open(), { set: 'hidden' }, other);
    expect([markIn(open()), markIn(open(), other)]).toEqual(['saved', 'hidden']);
    expect(open().broken).toBe(1);
  });

  it('loses no other line to one that is broken', () => {
    say(open(), { set: 'saved' });
    appendFileSync(ownFile(), '<<<<<<< HEAD\n\u0000\u0000\n');
    say(open(), { set: 'applied' }, other);
    expect([markIn(open()), markIn(open(), other), open().broken]).toEqual(['saved', 'applied', 2]);
  });

  it('is read on where somebody was just writing', () => {
    say(open(), { set: 'saved' });
    const line = lineOf({ at: noon + 1, id: posting.key, set: 'applied' });
    appendFileSync(ownFile(), line.slice(0, 30));
    const log = open();
    appendFileSync(ownFile(), line.slice(30));
    say(log, { note: 'there' }, other);
    expect([markIn(log), log.broken]).toEqual(['applied', 0]);
  });
});

describe('where nothing can be written', () => {
  const failing = (code: string, written = 0): Partial<Disk> => ({
    writeSync(descriptor, bytes) {
      if (written > 0) return realDisk.writeSync(descriptor, bytes.subarray(0, written));
      throw Object.assign(new Error('failed'), { code });
    },
  });

  it('says that the disk is full, and nothing is said', () => {
    say(open(), { set: 'saved' });
    for (const disk of [failing('ENOSPC'), failing('', 30)]) {
      const log = open(disk);
      expect(() => say(log, { set: 'applied' })).toThrow('disk full');
      expect(markIn(log)).toBe('saved');
      expect(log.held).toEqual([]);
    }
    say(open(), { set: 'rejected' });
    expect([markIn(open()), open().book.record(posting.key)?.events.length]).toEqual(['rejected', 2]);
  });

  it('keeps what there was room for', () => {
    let lines = 0;
    const log = open({
      writeSync: (descriptor, bytes) => (lines++ === 0 ? realDisk.writeSync(descriptor, bytes) : 0),
    });
    expect(() => say(log, { set: 'saved' }, posting, other)).toThrow('disk full, after 1');
    for (const each of [log, open()])
      expect([markIn(each), markIn(each, other)]).toEqual(['saved', undefined]);
  });

  it('holds it in memory, says so once, and writes it as soon as it can', () => {
    let isLocked = true;
    const log = open({
      openSync: (...given) => {
        if (isLocked) throw Object.assign(new Error('failed'), { code: 'EROFS' });
        return realDisk.openSync(...given);
      },
    });
    say(log, { set: 'saved' });
    expect(log.takeTrouble()).toBe('marks cannot be kept: the disk is read-only');
    say(log, { set: 'applied' });
    expect([markIn(log), log.held.length, log.takeTrouble()]).toEqual(['applied', 2, undefined]);
    isLocked = false;
    say(log, { set: 'hidden' }, other);
    expect(log.held).toEqual([]);
    expect([markIn(open()), markIn(open(), other)]).toEqual(['applied', 'hidden']);
  });

  it('reads a folder all the same that may not be written', () => {
    say(open(), { set: 'saved' });
    chmodSync(ownFile(), 0o400);
    chmodSync(folder, 0o500);
    expect(markIn(open())).toBe('saved');
    chmodSync(folder, 0o700);
  });

  it('holds what is said where there is no home', () => {
    const log = new MarkLog({ env: {}, now: () => noon });
    say(log, { set: 'saved' });
    expect([markIn(log), log.held.length]).toEqual(['saved', 1]);
  });

  it('overlooks what cannot be read as a log', () => {
    say(open(), { set: 'saved' });
    mkdirSync(path.join(folder, 'folder.jsonl'));
    expect([markIn(open()), open().unread]).toEqual(['saved', ['folder.jsonl']]);
  });
});

describe('the index of long logs', () => {
  const index = () => path.join(home.path, 'cache', 'marks-index');
  const many = (count: number, from = 0) =>
    Array.from({ length: count }, (_, at) =>
      lineOf({
        at: noon + at,
        id: `lever:acme:${from + at}`,
        set: 'applied',
        about: { role: 'Baker', company: '"Acme"\t1', url: `https://jobs.example/acme/${from + at}` },
      }),
    ).join('');
  const write = async () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(ownFile(), many(1000));
    await open().keepIndex();
  };
  const told = (log: MarkLog) => log.book.records.map(({ keys, events }) => [keys, events]);

  it('tells the same as the logs', async () => {
    await write();
    writeFileSync(
      index(),
      readFileSync(index(), 'latin1').replaceAll('"set":"applied"', '"set":"screen" '.slice(0, 15)),
      'latin1',
    );
    expect(markIn(open())).toBe('screen');
    await write();
    expect(told(open())).toHaveLength(1000);
    expect(open().book.appliedAt('"Acme" 1')).toHaveLength(1000);
    expect(
      open().book.find({ ...posting, key: 'address:x.example', url: 'https://jobs.example/acme/7' })?.by,
    ).toBe('address');
  });

  it('is made whole by what was said since', async () => {
    await write();
    appendFileSync(ownFile(), many(3, 5000));
    writeFileSync(path.join(folder, '2026.other.jsonl'), many(2, 6000));
    expect(told(open())).toHaveLength(1005);
  });

  it('counts for nothing when a log was changed, is gone, or it is broken itself', async () => {
    await write();
    writeFileSync(ownFile(), `\n${many(2)}`);
    expect(told(open())).toHaveLength(2);
    await write();
    writeFileSync(index(), readFileSync(index()).subarray(0, -30));
    expect(told(open())).toHaveLength(1000);
    writeFileSync(index(), 'nonsense');
    expect(told(open())).toHaveLength(1000);
  });
});
