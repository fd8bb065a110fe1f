import { keptText } from './fact-list.ts';
import { type FactOrder, factOrders } from './facts.ts';
import type { Posting } from './posting.ts';
import { fold } from './text/fold.ts';

const dateOrders = { newest: compareNewest, oldest: compareOldest } as const;

/** Relevance, a date, or a fact. */
export type Order = 'relevance' | keyof typeof dateOrders | FactOrder;

/** Every order that a list can have. */
export const orders: readonly Order[] = [
  'relevance',
  ...(Object.keys(dateOrders) as (keyof typeof dateOrders)[]),
  ...factOrders,
];

type Compare = (a: Posting, b: Posting) => number;

const factComparisons = Object.fromEntries(factOrders.map((name) => [name, comparing(name)])) as Readonly<
  Record<FactOrder, Compare>
>;

const comparisons: Readonly<Record<Exclude<Order, 'relevance'>, Compare>> = {
  ...dateOrders,
  ...factComparisons,
};

/** A copy in the given order; `relevance` keeps the order that the postings come in. Postings without a date come last by date. */
export function sortPostings(postings: readonly Posting[], order: Order): readonly Posting[] {
  return order === 'relevance' ? postings : postings.toSorted(comparisons[order]);
}

/** The order in which newer postings come first, and those without a date last. */
export function compareNewest(a: Posting, b: Posting): number {
  return undatedLast(a, b) || compareText(dayOf(b), dayOf(a));
}

/** When a posting was posted as a number that grows with time; less than any other without a date. */
export function dayNumber(posting: Posting): number {
  const { posted } = posting;
  if (posted === undefined) return -1;
  // Most have a day, whose digits are the number.
  if (posted.length === 10 && posted[4] === '-' && posted[7] === '-')
    return Number(posted.replaceAll('-', ''));
  const [year = 0, month = 0, day = 0] = dayOf(posting).split('-').map(Number);
  return (year * 100 + month) * 100 + day;
}

/** By a fact; where that is the same by role, then the newest first. */
function comparing(name: FactOrder): Compare {
  return (a, b) =>
    compareText(fold(keptText(a, name)), fold(keptText(b, name))) ||
    (name === 'role' ? compareNewest(a, b) : factComparisons.role(a, b));
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
