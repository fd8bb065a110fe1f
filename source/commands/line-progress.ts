import type { TypedLines } from '../terminal/typed-lines.ts';

import type { Store } from '../ui/store.ts';
import { totalsText } from '../ui/totals.ts';

/** Milliseconds from one report to the next. */
const pause = 30_000;

/**
 * Tells now and then how far it is with reading, unless a line is being typed, and at the end how many postings there are, if they
 * have become more. Returns how to stop.
 */
export function tellProgress(store: Store, lines: Pick<TypedLines, 'say' | 'isBegun'>): () => void {
  let told = store.snapshot().view.totals;
  const timer = setInterval(() => {
    const { progress } = store.snapshot().view.sources;
    if (progress && !lines.isBegun)
      lines.say([
        `Reading, ${progress.done} of ${progress.total} ${progress.total === 1 ? 'source' : 'sources'}.`,
      ]);
  }, pause).unref();
  const unsubscribe = store.subscribe(() => {
    const { totals } = store.snapshot().view;
    const hasEnded = told.isLoading && !totals.isLoading;
    if (hasEnded && totals.total !== told.total) lines.say([`All is read: ${totalsText(totals)}.`]);
    if (hasEnded) told = totals;
  });
  return () => {
    clearInterval(timer);
    unsubscribe();
  };
}
