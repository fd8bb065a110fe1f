import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { MarksOnDemand } from '../../source/commands/marks-on-demand.ts';
import { OpenedPostings } from '../../source/commands/opened-postings.ts';
import type { Message } from '../../source/ui/messages.ts';
import type { Standings } from '../../source/ui/standings.ts';
import { fakeWorld } from '../fake-world.ts';
import { fivePostings } from '../made-up-postings.ts';
import { makeTemporaryFolder } from '../temporary-folder.ts';

const [sre, oldSre, support] = fivePostings as unknown as [
  (typeof fivePostings)[0],
  (typeof fivePostings)[0],
  (typeof fivePostings)[0],
];

/** A person at a home of their own, at noon of a day. */
function person() {
  const folder = makeTemporaryFolder();
  onTestFinished(() => folder.remove());
  let now = new Date(2026, 0, 15, 12).getTime();
  const start = () => {
    const world = { ...fakeWorld({ env: { NPM_JOBS_HOME: folder.path } }), now: () => now++ };
    return { marks: new MarksOnDemand(world), world };
  };
  const log = path.join(folder.path, 'state', 'marks');
  const said = () =>
    readdirSync(log)
      .flatMap((name) => readFileSync(path.join(log, name), 'utf8').trimEnd().split('\n'))
      .map((line) => JSON.parse(line));
  return {
    ...start(),
    start,
    folder: folder.path,
    log,
    said,
    days: (days: number) => (now += days * 86_400_000),
  };
}

const markOf = (message: Message, posting: (typeof fivePostings)[0]) =>
  message.kind === 'said' ? message.standings.of(posting)?.mark?.mark.name : message;

describe('what is said', () => {
  test('is known at once, and again the next time', async () => {
    const { marks, start } = person();
    expect(await marks.known()).toBeUndefined();
    const marking = await marks.open();
    const message = marking.say([{ posting: sre, said: { set: 'applied' } }], 'applied today');
    expect(message).toMatchObject({ kind: 'said', says: 'applied today', keys: [sre.key] });
    expect(markOf(message, sre)).toBe('applied');
    const again = await start().marks.known();
    expect(again?.standings()).toMatchObject({ haveSigns: true });
    expect(again?.standings().of(sre)?.mark).toMatchObject({ on: '2026-01-15' });
  });

  test('is undone one after the other, what was said together as one, and told in words', async () => {
    const { marks, days } = person();
    const marking = await marks.open();
    marking.say([{ posting: support, said: { note: 'Call' } }], 'note kept');
    days(3);
    marking.say([{ posting: sre, said: { set: 'saved' } }], 'saved');
    marking.say(
      [sre, oldSre].map((posting) => ({ posting, said: { set: 'hidden' } })),
      'hidden (2)',
    );
    const first = marking.undo();
    expect(first).toMatchObject({ says: 'undone: hidden (2)', isTakenBack: true });
    expect([markOf(first, sre), markOf(first, oldSre)]).toEqual(['saved', undefined]);
    expect(marking.undo()).toMatchObject({ says: 'undone: saved, Service Reliability Engineer' });
    expect(marking.undo()).toMatchObject({ says: 'undone: a note, Support Tech, of 15 Jan' });
    expect(marking.undo()).toEqual({ kind: 'effect-failed', notice: 'There is nothing to undo.' });
  });

  test('is undone in another run too', async () => {
    const { marks, start } = person();
    (await marks.open()).say([{ posting: sre, said: { set: 'saved' } }], 'saved');
    const again = await start().marks.open();
    expect(markOf(again.undo(), sre)).toBeUndefined();
  });

  test('is printed when the person leaves, where it cannot be kept', async () => {
    const { folder, marks, world } = person();
    writeFileSync(path.join(folder, 'state'), '');
    const marking = await marks.open();
    const message = marking.say([{ posting: sre, said: { set: 'saved' } }], 'saved today');
    expect(message).toMatchObject({
      kind: 'said',
      says: expect.stringMatching(/^saved today, in memory only: /),
    });
    expect(markOf(message, sre)).toBe('saved');
    expect(marking.say([{ posting: support, said: { set: 'saved' } }], 'saved today')).toMatchObject({
      says: 'saved today',
    });
    await marks.leave();
    const lines = world.printed.err.split('\n');
    expect(lines[0]).toContain('could not be kept');
    expect(lines.slice(1, -1).map((line) => JSON.parse(line))).toMatchObject([
      { set: 'saved', id: sre.key },
      { set: 'saved', id: support.key },
    ]);
  });
});

describe('a posting that is opened', () => {
  const open = async (opened: OpenedPostings, posting: (typeof fivePostings)[0]) => {
    opened.look({ mode: 'list', posting });
    opened.look({ mode: 'posting', posting });
    opened.look({ mode: 'posting', posting });
    await opened.keep();
  };

  test('is read, which alone leaves nothing behind', async () => {
    const { marks, log } = person();
    const opened = new OpenedPostings(marks, false, () => {});
    opened.look({ mode: 'list', posting: sre });
    await open(opened, sre);
    expect(existsSync(log)).toBe(false);
    const standings = (await marks.open()).standings();
    expect([standings.of(sre)?.isRead, standings.haveSigns]).toEqual([true, false]);
  });

  test('is kept as read with what is said next', async () => {
    const { marks, said } = person();
    await open(new OpenedPostings(marks, false, () => {}), sre);
    (await marks.open()).say([{ posting: support, said: { set: 'saved' } }], 'saved');
    expect(said()).toMatchObject([
      { id: sre.key, read: true },
      { id: support.key, set: 'saved' },
    ]);
  });

  test('is kept as read, once, where the person follows what is read', async () => {
    const { marks, said } = person();
    const told: Standings[] = [];
    const opened = new OpenedPostings(marks, true, (standings) => told.push(standings));
    for (const posting of [sre, support, sre]) await open(opened, posting);
    expect(said().map(({ id }) => id)).toEqual([sre.key, support.key]);
    expect(told.map((standings) => standings.of(support)?.isRead)).toEqual([undefined, true]);
  });
});
