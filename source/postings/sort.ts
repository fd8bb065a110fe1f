import type { Posting } from './posting.ts';

export const orders = ['relevance', 'newest', 'oldest', 'role', 'team'] as const;
export type Order = (typeof orders)[number];

type Compare = (a: Posting, b: Posting) => number;

const newest: Compare = (a, b) => -comparePosted(a, b);
const oldest: Compare = (a, b) => comparePosted(a, b);
const role: Compare = (a, b) => compareText(a.role, b.role) || newest(a, b);
const team: Compare = (a, b) => compareText(a.team, b.team) || role(a, b);

const comparisons: Readonly<Record<Exclude<Order, 'relevance'>, Compare>> = { newest, oldest, role, team };

/** A copy in the given order; `relevance` keeps the order that the postings come in. Postings without a date come last by date. */
export function sortPostings(postings: readonly Posting[], order: Order): readonly Posting[] {
  if (order === 'relevance') return postings;
  const dated = (posting: Posting) => posting.posted !== undefined;
  const sorted = postings.toSorted(comparisons[order]);
  const byDate = order === 'newest' || order === 'oldest';
  return byDate ? [...sorted.filter(dated), ...sorted.filter((posting) => !dated(posting))] : sorted;
}

/** The order in which newer postings come first. */
export const compareNewest = newest;

function comparePosted(a: Posting, b: Posting): number {
  return compareText(dayOf(a.posted), dayOf(b.posted));
}

/** A date that sorts: a quarter counts as the first day of its first month. */
function dayOf(posted = ''): string {
  const [, year, quarter] = /^(\d{4})-Q([1-4])$/.exec(posted) ?? [];
  return year && quarter ? `${year}-${String(Number(quarter) * 3 - 2).padStart(2, '0')}` : posted;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
