import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { tellProgress } from '../../source/commands/line-progress.ts';
import { createFinder } from '../../source/postings/search/finder.ts';
import { fivePostings, madeUp } from '../made-up-postings.ts';
import { headless } from '../ui/headless.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function loading() {
  const finder = createFinder(fivePostings);
  const store = headless({ isLoading: true, finder });
  const lines = {
    isBegun: false,
    said: [] as string[],
    say: (all: readonly string[]) => void lines.said.push(...all),
  };
  const stop = tellProgress(store, lines);
  const read = (done: number) =>
    store.receive({
      kind: 'sources-changed',
      sources: { progress: { total: 12, done, asking: [], failed: [] } },
    });
  return { finder, store, lines, stop, read };
}

describe('how far it is with reading', () => {
  test('is told every half a minute, however often it changes', () => {
    const { lines, read } = loading();
    for (let done = 0; done < 4; done++) read(done);
    vi.advanceTimersByTime(29_000);
    expect(lines.said).toEqual([]);
    vi.advanceTimersByTime(2000);
    expect(lines.said).toEqual(['Reading, 3 of 12 sources.']);
  });

  test('is not told while a line is typed, nor when nothing is read', () => {
    const { lines, read } = loading();
    vi.advanceTimersByTime(31_000);
    read(3);
    lines.isBegun = true;
    vi.advanceTimersByTime(31_000);
    expect(lines.said).toEqual([]);
  });

  test('ends with how many there are, if there are more', () => {
    const { finder, store, lines } = loading();
    const more = [madeUp({ role: 'Baker', status: 'open' })];
    finder.add(more);
    store.receive({ kind: 'postings-added', postings: more });
    store.receive({ kind: 'loading-ended' });
    expect(lines.said).toEqual(['All is read: 6 roles.']);
  });

  test('is no longer told when one has left', () => {
    const { lines, read, stop } = loading();
    read(3);
    stop();
    vi.advanceTimersByTime(61_000);
    expect(lines.said).toEqual([]);
  });
});
