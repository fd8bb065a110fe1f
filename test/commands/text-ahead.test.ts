import { expect, test, vi } from 'vitest';
import { TextAhead } from '../../source/commands/text-ahead.ts';
import type { Posting } from '../../source/postings/posting.ts';
import { noPlace, problemAt } from '../../source/reading/problem.ts';
import { Shelf } from '../../source/sources/shelf.ts';
import type { LiveSource } from '../../source/sources/source.ts';
import type { Message } from '../../source/ui/messages.ts';
import { madeUp, madeUpSection } from '../made-up-postings.ts';

/** A board of five postings without texts, of which one cannot be had. */
function watching() {
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
      ['A', 'B', 'C', 'D', 'E'].map((role) => ({ posting: madeUp({ role, sections: [] }) })),
    )
    .slice();
  const told: Message[] = [];
  let at = 0;
  const texts = new TextAhead({
    sources: [{ title: 'Acme', live, async *read() {} }],
    shelf,
    seen: () => ({ results, posting: results[at] }),
    tell: (message) => {
      told.push(message);
      if (message.kind === 'posting-completed') results[results.indexOf(message.before)] = message.after;
    },
  });
  const goTo = (row: number) => {
    at = row;
    texts.look();
  };
  return { asked, told, texts, results, goTo };
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
