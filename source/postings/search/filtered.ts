import type { Posting } from '../posting.ts';

/** Postings in one step. */
const postingsAStep = 100;

/** Those of the postings that match, a few milliseconds a step. */
export function* filtered(
  found: readonly Posting[],
  matches: (posting: Posting) => boolean,
): Generator<undefined, readonly Posting[], void> {
  const matching: Posting[] = [];
  for (let start = 0; start < found.length; start += postingsAStep) {
    for (const posting of found.slice(start, start + postingsAStep))
      if (matches(posting)) matching.push(posting);
    yield;
  }
  return matching;
}
