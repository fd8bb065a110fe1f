import { expect, test } from 'vitest';
import { Chance } from './chance.ts';
import { monkeySession } from './session.ts';

/** Each seed is another session; ten of them are 500 things in all. */
const seeds = Array.from({ length: 10 }, (_, at) => 2026 + at);

test.each(seeds)(
  'whatever is typed, pasted, resized, stopped and signalled: nothing breaks (seed %i)',
  { timeout: 60_000 },
  async (seed) => {
    await expect(monkeySession(new Chance(seed), 50)).resolves.toBeUndefined();
  },
);
