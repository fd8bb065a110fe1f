import type { Posting } from './posting.ts';
import { fold } from './text/fold.ts';

export const orders = ['relevance', 'newest', 'oldest', 'role', 'team'] as const;
export type Order = (typeof orders)[number];

type Compare = (a: Posting, b: Posting) => number;

const role: Compare = (a, b) => compareText(fold(a.role), fold(b.role)) || compareNewest(a, b);
const team: Compare = (a, b) => compareText(fold(a.team ?? ''), fold(b.team ?? '')) || role(a, b);

const comparisons: Readonly<Record<Exclude<Order, 'relevance'>, Compare>> = {
  newest: compareNewest,
  oldest: compareOldest,
  role,
  team,
};

/** A copy in the given order; `relevance` keeps the order that the postings come in. Postings without a date come last by date. */
export function sortPostings(postings: readonly Posting[], order: Order): readonly Posting[] {
  return order === 'relevance' ? postings : postings.toSorted(comparisons[order]);
}

/** The order in which newer postings come first, and those without a date last. */
export function compareNewest(a: Posting, b: Posting): number {
  return undatedLast(a, b) || compareText(dayOf(b), dayOf(a));
}

/** Two lists of postings, each newest first, as one. */
export function mergeNewest(a: readonly Posting[], b: readonly Posting[]): readonly Posting[] {
  const merged: Posting[] = [];
  let at = 0;
  for (const posting of b) {
    for (let next = a[at]; next && compareNewest(next, posting) <= 0; next = a[++at]) merged.push(next);
    merged.push(posting);
  }
  for (; at < a.length; at++) merged.push(...a.slice(at, at + 1));
  return merged;
}

function compareOldest(a: Posting, b: Posting): number {
  return undatedLast(a, b) || compareText(dayOf(a), dayOf(b));
}

function undatedLast(a: Posting, b: Posting): number {
  return Number(a.posted === undefined) - Number(b.posted === undefined);
}

const firstMonths = ['01', '04', '07', '10'];

/** A date that sorts: a quarter counts as the first day of its first month. */
function dayOf({ posted = '' }: Posting): string {
  return posted[5] === 'Q' ? `${posted.slice(0, 5)}${firstMonths[Number(posted[6]) - 1]}` : posted;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
