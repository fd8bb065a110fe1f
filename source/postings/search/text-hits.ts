import type { Posting } from '../posting.ts';

const counts = new WeakMap<readonly Posting[], number>();

/** Results with postings behind them that are there only because of the text of their sections. */
export function withTextHits(results: readonly Posting[], inText: readonly Posting[]): readonly Posting[] {
  if (inText.length === 0) return results;
  const all = results.concat(inText);
  counts.set(all, inText.length);
  return all;
}

/** Those that decide where one must be taken: the ones that are there because of their text only if there are no others. */
export function decisiveIn(results: readonly Posting[]): readonly Posting[] {
  const others = results.length - textHitsIn(results);
  return others > 0 ? results.slice(0, others) : results;
}

/** How many postings at the end of results are there only because of the text of their sections. */
export function textHitsIn(results: readonly Posting[]): number {
  return counts.get(results) ?? 0;
}
