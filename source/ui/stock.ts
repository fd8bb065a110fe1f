import type { Posting } from '../postings/posting.ts';

/** What there is to search in. */
export interface Stock {
  readonly total: number;
  readonly areAllClosed: boolean;
  /** Whether more is still being read. */
  readonly isReading: boolean;
}

/** Nothing yet. */
export const emptyStock: Stock = { total: 0, areAllClosed: true, isReading: false };

/** The stock with these postings added. */
export function withPostings(stock: Stock, postings: readonly Posting[]): Stock {
  const areAllClosed = stock.areAllClosed && postings.every(({ status }) => status === 'closed');
  return { ...stock, total: stock.total + postings.length, areAllClosed };
}

/** The stock in words: `51 roles, all closed`. */
export function stockText({ total, areAllClosed, isReading }: Stock): string {
  const roles = `${total} ${total === 1 ? 'role' : 'roles'}`;
  if (isReading) return `${roles}, reading on`;
  return areAllClosed && total > 0 ? `${roles}, all closed` : roles;
}
