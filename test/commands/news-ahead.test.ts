import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { NewsAhead } from '../../source/commands/news-ahead.ts';
import { Heard } from '../../source/sources/heard.ts';
import { madeUp } from '../made-up-postings.ts';
import { makeTemporaryFolder } from '../temporary-folder.ts';

/** Runs of the browser, one after the other, beside a made-up source. */
function runs() {
  const folder = makeTemporaryFolder();
  onTestFinished(() => folder.remove());
  mkdirSync(join(folder.path, 'state'));
  let time = Date.UTC(2026, 0, 1);
  return async (roles: readonly string[], opened: readonly string[] = []) => {
    const heard = new Heard(['board:acme']);
    const told: string[] = [];
    const world = { env: { NPM_JOBS_HOME: folder.path }, now: () => time };
    const news = new NewsAhead({ heard, world, tell: (book) => told.push(book.counts[0] ?? '') });
    news.start();
    time += 1000;
    const postings = roles.map((role) => ({
      posting: madeUp({ role, company: 'Acme' }),
      id: role,
      board: 'board:acme',
    }));
    heard.hear({ source: 'board:acme', postings, isComplete: true, readAt: time });
    for (const role of opened) {
      news.look({ mode: 'posting', posting: madeUp({ role, key: `board:acme:${role}` }) });
      await settled();
    }
    news.look({ mode: 'list', posting: undefined });
    await settled();
    await news.leave();
    return told.at(-1);
  };
}

const settled = async () => {
  for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
};

test('what came stays new for two runs, unless it was opened', async () => {
  const run = runs();
  expect(await run(['Baker'])).toBe('');
  expect(await run(['Baker', 'Cook', 'Diver'])).toBe('2 new');
  expect(await run(['Baker', 'Cook', 'Diver'], ['Cook'])).toBe('1 new');
  expect(await run(['Baker', 'Cook', 'Diver'])).toBe('');
  expect(await run(['Baker', 'Cook', 'Eel'])).toBe('1 new, 1 closed');
});

test('one that was left for the next posting counts as opened', async () => {
  const run = runs();
  await run(['Baker']);
  expect(await run(['Baker', 'Cook', 'Diver', 'Eel'])).toBe('3 new');
  expect(await run(['Baker', 'Cook', 'Diver', 'Eel'], ['Cook', 'Diver'])).toBe('1 new');
});
