import type { Query } from './query.ts';

/** Whether a query wants to see what is not there any more: `is:closed`, or the beginning of that. */
export function asksForClosed({ terms }: Pick<Query, 'terms'>): boolean {
  return terms.some(
    ({ kind, text, not }) => kind === 'is' && !not && 'closed'.startsWith(text.toLowerCase()),
  );
}
