import type { Query } from './query.ts';

/** Whether a query asks for postings that are hidden, which do not stand in a list otherwise. */
export function asksForHidden({ terms }: Pick<Query, 'terms'>): boolean {
  return terms.some(
    ({ kind, text, not }) =>
      kind === 'is' && !not && 'hidden'.startsWith(text.replace(/^=/, '').toLowerCase()),
  );
}
