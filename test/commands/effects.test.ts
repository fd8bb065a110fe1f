import { describe, expect, test } from 'vitest';
import { performersOn } from '../../source/commands/effects.ts';
import { postingFile } from '../../source/formats/markdown.ts';
import type { Tty } from '../../source/terminal/tty.ts';
import { type Effect, type PerformedKind, perform } from '../../source/ui/effects.ts';
import { fakeWorld } from '../fake-world.ts';
import { madeUp } from '../made-up-postings.ts';

/** Over SSH the clipboard of the machine itself is left alone. */
const world = fakeWorld({ env: { SSH_TTY: '/dev/pts/1' } });

async function performed(effect: Effect<Exclude<PerformedKind, 'redraw'>>) {
  let written = '';
  const stdout = {
    write: (text: string) => {
      written += text;
    },
  };
  const process = { stop: async () => {}, stopLoading: () => {} };
  const message = await perform(effect, performersOn({ stdout } as unknown as Tty, world, process));
  const [, held = ''] = written.match(/^\u001B\]52;c;(.*)\u0007$/) ?? [];
  return { message, copied: Buffer.from(held, 'base64').toString() };
}

describe('copying the link', () => {
  const copyLink = (facts: Partial<Parameters<typeof madeUp>[0]>) =>
    performed({ kind: 'copy-link', posting: madeUp({ role: 'Writer', ...facts }) });

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

test('copying the posting takes it as a posting file', async () => {
  const posting = madeUp({ role: 'Writer' });
  expect(await performed({ kind: 'copy-posting', posting })).toEqual({
    message: { kind: 'copied', what: '“Writer” as Markdown' },
    copied: postingFile(posting),
  });
});

test('a posting without a link is not opened', async () => {
  expect(await performed({ kind: 'open-link', posting: madeUp({ role: 'Writer' }) })).toMatchObject({
    message: { kind: 'effect-failed', notice: 'This posting has no link.' },
  });
});
