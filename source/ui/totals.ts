import type { Posting } from '../postings/posting.ts';

/** How many postings there are, and of what kind. */
export interface Totals {
  readonly total: number;
  readonly areAllClosed: boolean;
  /** Whether more are being loaded. */
  readonly isLoading: boolean;
}

/** No postings. */
export const noPostings: Totals = { total: 0, areAllClosed: true, isLoading: false };

/** The totals after adding these postings. */
export function withPostings(totals: Totals, postings: readonly Posting[]): Totals {
  const areAllClosed = totals.areAllClosed && postings.every(({ status }) => status === 'closed');
  return { ...totals, total: totals.total + postings.length, areAllClosed };
}

/** The totals in words: `51 roles, all closed`. */
export function totalsText({ total, areAllClosed, isLoading }: Totals): string {
  const roles = `${total} ${total === 1 ? 'role' : 'roles'}`;
  if (isLoading) return `${roles}, loading…`;
  return areAllClosed && total > 0 ? `${roles}, all closed` : roles;
}
