import { setImmediate } from 'node:timers/promises';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { performersOn } from '../../source/commands/effects.ts';
import { MarksOnDemand } from '../../source/commands/marks-on-demand.ts';
import { postingFile } from '../../source/formats/markdown.ts';
import { glyphsFor } from '../../source/layout/glyphs.ts';
import type { Said } from '../../source/postings/marks/sayings.ts';
import type { Posting } from '../../source/postings/posting.ts';
import { splitFiles } from '../../source/reading/notations/markdown/split-files.ts';
import type { Tty } from '../../source/terminal/tty.ts';
import { type Effect, type PerformedKind, perform } from '../../source/ui/effects.ts';
import type { Message } from '../../source/ui/messages.ts';
import { fakeWorld } from '../fake-world.ts';
import { madeUp, madeUpSection } from '../made-up-postings.ts';
import { makeTemporaryFolder } from '../temporary-folder.ts';
import { headless } from '../ui/headless.ts';

/** Over SSH the clipboard of the machine itself is left alone. */
const world = fakeWorld({ env: { SSH_TTY: '/dev/pts/1' } });

async function performed(effect: Effect<Exclude<PerformedKind, 'redraw'>>) {
  let written = '';
  const stdout = {
    isTTY: true,
    write: (text: string) => {
      written += text;
    },
  };
  const process = {
    stop: async () => {},
    lend: async () => {},
    marks: { open: () => Promise.reject(new Error('nobody says anything')) },
    background: {
      stop: () => {},
      refresh: async () => {},
      whole: async (all: readonly Posting[]) => all,
      keepMarked: async () => {},
      openedLast: async () => undefined,
      tell: () => {},
    },
    look: { glyphs: glyphsFor({ ascii: false }), isBracketed: false },
  };
  const message = await perform(effect, performersOn({ stdout } as unknown as Tty, world, process));
  const [, held = ''] = written.match(/^\u001B\]52;c;(.*)\u0007$/) ?? [];
  return { message, copied: Buffer.from(held, 'base64').toString() };
}

describe('copying the link', () => {
  const copyLink = (facts: Partial<Parameters<typeof madeUp>[0]>) =>
    performed({ kind: 'copy-links', postings: [madeUp({ role: 'Writer', ...facts })] });

  test('takes where the posting can be read, or else where to apply', async () => {
    const read = {
      message: { kind: 'copied', what: 'https://jobs.example/1' },
      copied: 'https://jobs.example/1',
    };
    expect(await copyLink({ url: 'https://jobs.example/1', apply: 'jobs@example.com' })).toEqual(read);
    expect(await copyLink({ apply: 'jobs@example.com' })).toMatchObject({
      copied: 'mailto:jobs@example.com',
    });
  });

  test('says so where there is none that leads to the web', async () => {
    const none = { message: { kind: 'effect-failed', notice: 'This posting has no link.' }, copied: '' };
    expect(await copyLink({})).toEqual(none);
    expect(await copyLink({ url: 'javascript:alert(1)', apply: 'ask around' })).toEqual(none);
  });
});

test('copying the links of several takes one a line, and says how many of them have one', async () => {
  const postings = [
    madeUp({ role: 'Writer', url: 'https://jobs.example/1' }),
    madeUp({ role: 'Cook' }),
    madeUp({ role: 'Baker', url: 'https://jobs.example/2' }),
  ];
  expect(await performed({ kind: 'copy-links', postings })).toEqual({
    message: { kind: 'copied', what: '2 links of 3 postings' },
    copied: 'https://jobs.example/1\nhttps://jobs.example/2\n',
  });
  expect(await performed({ kind: 'copy-links', postings: postings.slice(1, 2) })).toMatchObject({
    message: { kind: 'effect-failed', notice: 'This posting has no link.' },
  });
});

test('copying several postings takes their files, which can be read again', async () => {
  const postings = [madeUp({ role: 'Writer' }), madeUp({ role: 'Cook' })];
  const { message, copied } = await performed({ kind: 'copy-postings', postings });
  expect(message).toEqual({ kind: 'copied', what: '2 postings as Markdown' });
  expect(splitFiles(copied)).toHaveLength(2);
});

test('copying the posting takes it as a posting file', async () => {
  const posting = madeUp({ role: 'Writer' });
  expect(await performed({ kind: 'copy-postings', postings: [posting] })).toEqual({
    message: { kind: 'copied', what: '“Writer” as Markdown' },
    copied: postingFile(posting),
  });
});

test('a posting without a link is not opened', async () => {
  expect(await performed({ kind: 'open-link', posting: madeUp({ role: 'Writer' }) })).toMatchObject({
    message: { kind: 'effect-failed', notice: 'This posting has no link.' },
  });
});

test('the text of a posting is kept as soon as it is marked, and not for a note on it', async () => {
  const folder = makeTemporaryFolder();
  onTestFinished(() => folder.remove());
  const home = fakeWorld({ env: { NPM_JOBS_HOME: folder.path } });
  const asked: (readonly string[])[] = [];
  const performers = performersOn({} as Tty, home, {
    stop: async () => {},
    lend: async () => {},
    marks: new MarksOnDemand(home),
    background: {
      stop: () => {},
      refresh: async () => {},
      whole: async (all: readonly Posting[]) => all,
      keepMarked: async (keys) => void asked.push([...(keys ?? [])]),
      openedLast: async () => undefined,
      tell: () => {},
    },
    look: { glyphs: glyphsFor({ ascii: false }), isBracketed: false },
  });
  const say = (role: string, said: Said) =>
    perform({ kind: 'say', sayings: [{ posting: madeUp({ role, key: role }), said }], says: '' }, performers);
  await say('cook', { note: 'ask Jane' });
  expect((await say('baker', { set: 'saved' }))?.kind).toBe('said');
  await setImmediate();
  expect(asked).toEqual([['baker']]);
});

test.each([
  ['selected', 2],
  ['compared with the marked one that was opened last', 1],
])('what is %s and compared without its texts is drawn again once they have come', async (_how, count) => {
  const [cook, short] = [madeUp({ role: 'Cook', key: 'cook' }), madeUp({ role: 'Baker', sections: [] })];
  const whole = { ...short, sections: [madeUpSection('Work', 'Bake.')] };
  const told: Message[] = [];
  let come = () => {};
  const arrival = new Promise<void>((resolve) => {
    come = resolve;
  });
  const performers = performersOn({} as Tty, fakeWorld(), {
    stop: async () => {},
    lend: async () => {},
    marks: { open: () => Promise.reject(new Error('nobody says anything')) },
    patience: 1,
    background: {
      stop: () => {},
      refresh: async () => {},
      whole: async (all) => {
        if (all.includes(short)) await arrival;
        return all.map((posting) => (posting === short ? whole : posting));
      },
      keepMarked: async () => {},
      openedLast: async () => short,
      tell: (message) => void told.push(message),
    },
    look: { glyphs: glyphsFor({ ascii: false }), isBracketed: false },
  });
  const browser = headless();
  const all = [cook, short];
  const opened = await perform({ kind: 'compare', postings: all.slice(0, count), all }, performers);
  if (opened) browser.receive(opened);
  const lines = () => browser.snapshot().view.comparison?.opened.told() ?? [];
  expect(lines()).toContain('2. Baker.');
  expect(lines()).not.toContain('2: Bake.');
  come();
  await vi.waitFor(() => expect(told).toHaveLength(1));
  for (const message of told) browser.receive(message);
  expect(lines()).toContain('2: Bake.');
});
