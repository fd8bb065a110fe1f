import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { bookOf, keepMarked } from '../../source/commands/keep-marked.ts';
import { tendKeptTexts } from '../../source/commands/kept-texts.ts';
import { MarkLog } from '../../source/memory/marks/mark-log.ts';
import { eventsOf } from '../../source/postings/marks/sayings.ts';
import type { Posting } from '../../source/postings/posting.ts';
import type { Source } from '../../source/sources/source.ts';
import { fakeWorld } from '../fake-world.ts';
import { madeUp } from '../made-up-postings.ts';
import { makeTemporaryFolder } from '../temporary-folder.ts';

const [baker, cook, waiter] = ['Baker', 'Cook', 'Waiter'].map((role) =>
  madeUp({ role, key: `lever:acme:${role}`, readFrom: 'lever:acme' }),
) as [Posting, Posting, Posting];

function person() {
  const folder = makeTemporaryFolder();
  onTestFinished(() => folder.remove());
  const world = fakeWorld({ env: { NPM_JOBS_HOME: folder.path } });
  const say = (posting: Posting, set: string) => {
    const log = new MarkLog(world);
    log.say(eventsOf([{ posting, said: { set } }], log.book, world.now()));
  };
  const keep = async (postings: readonly Posting[]) => {
    const asked: string[] = [];
    const whole = async (all: readonly Posting[]) => {
      for (const { role } of all) asked.push(role);
      return all;
    };
    const book = bookOf(world);
    const trouble = book && (await keepMarked(postings, book, whole, world));
    return { asked, trouble };
  };
  return { world, say, keep, files: () => readdirSync(join(folder.path, 'state', 'saved')).length };
}

test('what is saved or applied for is kept, once, and nothing else', async () => {
  const { say, keep, files } = person();
  say(baker, 'saved');
  say(cook, 'interview');
  say(waiter, 'hidden');
  expect(await keep([baker, cook, waiter])).toEqual({ asked: ['Baker', 'Cook'], trouble: undefined });
  expect(files()).toBe(2);
  expect((await keep([baker, cook, waiter])).asked).toEqual([]);
});

test('a text that could not be had is asked for again the next time', async () => {
  const { say, keep, files } = person();
  say(baker, 'saved');
  await keep([{ ...baker, sections: [] }]);
  expect((await keep([baker])).asked).toEqual(['Baker']);
  expect((await keep([baker])).asked).toEqual([]);
  expect(files()).toBe(1);
});

test('one that is not marked any more is not shown when its board has it no more', async () => {
  const { world, say, keep } = person();
  say(baker, 'saved');
  await keep([baker]);
  const read = { postings: [cook], sources: [{ title: 'lever:acme', live: {} } as Source], problems: [] };
  expect((await tendKeptTexts(read, world)).map(({ role }) => role)).toEqual(['Baker']);
  say(baker, 'none');
  expect(await tendKeptTexts(read, world)).toEqual([]);
});
