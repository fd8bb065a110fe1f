import { describe, expect, test, vi } from 'vitest';
import { TextAhead } from '../../source/commands/text-ahead.ts';
import type { Posting } from '../../source/postings/posting.ts';
import { createFinder } from '../../source/postings/search/finder.ts';
import { parseQuery } from '../../source/postings/search/query.ts';
import { noPlace, problemAt } from '../../source/reading/problem.ts';
import { Shelf } from '../../source/sources/shelf.ts';
import type { LiveSource } from '../../source/sources/source.ts';
import type { Message } from '../../source/ui/messages.ts';
import { madeUp, madeUpSection } from '../made-up-postings.ts';

/** A board of five postings without texts, of which one cannot be had. */
function watching(roles = ['A', 'B', 'C', 'D', 'E']) {
  const asked: string[] = [];
  const live = {
    lacksText: ({ sections }: Posting) => sections.length === 0,
    withText: async (posting: Posting) => {
      asked.push(posting.role);
      if (posting.role === 'D') return problemAt('Acme', noPlace, 'there is no network');
      return { ...posting, sections: [madeUpSection('Do', 'Work.')] };
    },
  } as Partial<LiveSource> as LiveSource;
  const shelf = new Shelf();
  const results = shelf
    .add(
      0,
      roles.map((role) => ({ posting: madeUp({ role, sections: [] }) })),
    )
    .slice();
  const finder = createFinder(results);
  const told: Message[] = [];
  let at = 0;
  let query = parseQuery('');
  const texts = new TextAhead({
    sources: [{ title: 'Acme', live, async *read() {} }],
    shelf,
    finder,
    seen: () => ({ results, posting: results[at], query, order: undefined }),
    tell: (message) => {
      told.push(message);
      if (message.kind !== 'posting-completed') return;
      finder.complete(message.before, message.after);
      const row = results.indexOf(message.before);
      if (row >= 0) results[row] = message.after;
    },
  });
  const goTo = (row: number) => {
    at = row;
    texts.look();
  };
  /** What is searched for, and of the list only what it finds. */
  const search = (typed: string) => {
    query = parseQuery(typed);
    results.splice(0, results.length, ...finder.find(query));
    texts.look();
  };
  return { asked, told, texts, results, goTo, search };
}

test('the text before a person is asked for, and those of the next few; no others, and none twice', async () => {
  vi.useFakeTimers();
  const { asked, told, goTo, results, texts } = watching();
  goTo(0);
  expect(asked).toEqual([]);
  await vi.advanceTimersByTimeAsync(200);
  expect(asked).toEqual(['A', 'B', 'C']);
  expect(results[0]?.sections.length).toBe(1);
  goTo(0);
  await vi.advanceTimersByTimeAsync(200);
  expect(asked.length).toBe(3);
  goTo(3);
  await vi.advanceTimersByTimeAsync(200);
  expect(asked).toEqual(['A', 'B', 'C', 'D', 'E']);
  expect(told).toContainEqual({ kind: 'noticed', notice: 'no text: there is no network' });
  texts.stop();
  vi.useRealTimers();
});

test('whoever only passes asks for nothing, and nothing is asked after the end', async () => {
  vi.useFakeTimers();
  const { asked, goTo, texts } = watching();
  goTo(0);
  await vi.advanceTimersByTimeAsync(100);
  goTo(4);
  await vi.advanceTimersByTimeAsync(200);
  expect(asked).toEqual(['E']);
  goTo(0);
  texts.stop();
  await vi.advanceTimersByTimeAsync(200);
  expect(asked).toEqual(['E']);
  vi.useRealTimers();
});

describe('a search for something in texts', () => {
  test('asks for those of what fits otherwise, one after the other, and says how far it is', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { asked, told, search } = watching(['Cook', 'Cook', 'Baker']);
    search('role:cook text:work');
    await vi.advanceTimersByTimeAsync(200);
    await vi.waitFor(() => expect(told.at(-1)).toMatchObject({ sources: { progress: undefined } }));
    expect(asked).toEqual(['Cook', 'Cook']);
    expect(told[0]).toMatchObject({ sources: { progress: { total: 2, done: 0 } } });
    vi.useRealTimers();
  });

  test('reads no more than the first, and says so; nothing more once it is stopped', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { asked, told, search, texts } = watching(Array.from({ length: 60 }, () => 'Cook'));
    search('text:work');
    await vi.advanceTimersByTimeAsync(200);
    const notice = 'the texts of the first 50 were read, those of 10 more were not';
    await vi.waitFor(() => expect(told.at(-1)).toEqual({ kind: 'noticed', notice }));
    expect(asked.length).toBe(50);
    texts.stopSearch();
    search('text:work');
    await vi.advanceTimersByTimeAsync(200);
    expect(asked.length).toBe(50);
    vi.useRealTimers();
  });
});

test('whoever takes postings along gets them with their texts, and as they are where there is none', async () => {
  const { texts, results, told } = watching();
  const whole = await texts.whole([...results]);
  expect(whole.map(({ role, sections }) => [role, sections.length])).toEqual([
    ['A', 1],
    ['B', 1],
    ['C', 1],
    ['D', 0],
    ['E', 1],
  ]);
  expect(told.filter(({ kind }) => kind === 'posting-completed').length).toBe(4);
});

test('how many texts are not there yet is told while words find little, and not where texts are asked for', async () => {
  const { told, search } = watching(['Baker', 'Cook']);
  const unread = () =>
    told.flatMap((message) =>
      message.kind === 'sources-changed' && 'sources' in message && message.sources.unread !== undefined
        ? [message.sources.unread]
        : [],
    );
  search('docker');
  await vi.waitFor(() => expect(unread()).toEqual([2]));
  search('bak');
  search('text:docker');
  await vi.waitFor(() => expect(unread()).toEqual([2, 0]));
});
