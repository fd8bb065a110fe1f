import { parseQuery, type Query } from '../../../postings/search/query.ts';
import type { Order } from '../../../postings/sort.ts';

/** What a person can change in the list. */
export interface ListState {
  readonly query: Query;
  /** How the list is sorted; without it best first, or newest first if nothing is searched for. */
  readonly order: Order | undefined;
  /** Which match is chosen, and which stands in the first row. */
  readonly cursor: number;
  readonly top: number;
}

/** Every posting, its first one chosen. */
export const listStart: ListState = { query: parseQuery(''), order: undefined, cursor: 0, top: 0 };
