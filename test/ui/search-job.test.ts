import { expect, test } from 'vitest';
import type { Posting } from '../../source/postings/posting.ts';
import type { Search } from '../../source/postings/search/term-search.ts';
import { type Clock, SearchJob } from '../../source/ui/search-job.ts';
import { fivePostings } from '../made-up-postings.ts';

/** Time that passes only when a test, or a step of a search, lets it; what waits for its turn is called by hand. */
class HandClock implements Clock {
  readonly waiting: (() => void)[] = [];
  #time = 0;

  now = () => this.#time;
  soon = (callback: () => void) => void this.waiting.push(callback);

  pass(milliseconds: number): void {
    this.#time += milliseconds;
  }

  /** Gives everything that waits its turn, once. */
  turn(): void {
    for (const callback of this.waiting.splice(0)) callback();
  }
}

/** A search of so many steps, each of which takes its time. */
function* slowly(clock: HandClock, steps: number, milliseconds: number): Search {
  for (let step = 0; step < steps; step++) {
    clock.pass(milliseconds);
    yield;
  }
  return fivePostings;
}

test('a short search is over at once', () => {
  const clock = new HandClock();
  const { results } = new SearchJob(slowly(clock, 3, 1), clock, () => {});
  expect(results).toBe(fivePostings);
  expect(clock.waiting).toHaveLength(0);
});

test('a long one gives way to keys every few milliseconds, and says when it is over', () => {
  const clock = new HandClock();
  const found: (readonly Posting[])[] = [];
  const job = new SearchJob(slowly(clock, 20, 4), clock, (results) => found.push(results));
  expect([job.results, clock.now()]).toEqual([undefined, 8]);
  let turns = 0;
  for (; clock.waiting.length > 0; turns++) clock.turn();
  expect(turns).toBeGreaterThan(5);
  expect(found).toEqual([fivePostings]);
});

/** As `slowly`, with results before the rest of the steps, which find no more. */
function* staged(clock: HandClock, steps: number, milliseconds: number): Search {
  clock.pass(milliseconds);
  yield fivePostings;
  return yield* slowly(clock, steps, milliseconds);
}

test('what is found before the rest is there at once, and it is said when the rest takes long and when that is over', () => {
  const clock = new HandClock();
  const said: boolean[] = [];
  const job: SearchJob<readonly Posting[]> = new SearchJob(staged(clock, 100, 4), clock, () =>
    said.push(job.isLong),
  );
  expect([job.results, job.isLong, said]).toEqual([fivePostings, false, []]);
  while (clock.waiting.length > 0) clock.turn();
  expect(said).toEqual([true, false]);
});

test('a rest that takes no longer than a moment is not said', () => {
  const clock = new HandClock();
  const said: boolean[] = [];
  const job: SearchJob<readonly Posting[]> = new SearchJob(staged(clock, 20, 4), clock, () =>
    said.push(job.isLong),
  );
  while (clock.waiting.length > 0) clock.turn();
  expect([said, job.isLong]).toEqual([[false], false]);
});

test('one that is given up goes no further and says nothing', () => {
  const clock = new HandClock();
  let isFound = false;
  const job = new SearchJob(slowly(clock, 20, 4), clock, () => {
    isFound = true;
  });
  const before = clock.now();
  job.drop();
  for (let turn = 0; turn < 30; turn++) clock.turn();
  expect([job.results, isFound, clock.now()]).toEqual([undefined, false, before]);
});

test('one that is needed at once is finished at once, and its end is not said again', () => {
  const clock = new HandClock();
  let isFound = false;
  const job = new SearchJob(slowly(clock, 20, 4), clock, () => {
    isFound = true;
  });
  expect(job.finish()).toBe(fivePostings);
  clock.turn();
  expect([isFound, clock.waiting.length]).toEqual([false, 0]);
});
