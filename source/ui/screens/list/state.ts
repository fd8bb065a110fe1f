import { parseQuery, type Query } from '../../../postings/search/query.ts';
import type { Order } from '../../../postings/sort.ts';

/** What a person can change in the list. */
export interface ListState {
  readonly query: Query;
  /** The order of the list. Undefined: best first, or newest first without words in the query. */
  readonly order: Order | undefined;
  /** The index of the chosen match, and of the one in the first row. */
  readonly cursor: number;
  readonly top: number;
  /** The keys of the selected postings, which stay selected whatever the query, the order and the list are. */
  readonly selected: ReadonlySet<string>;
}

/** All postings, the first one chosen. */
export const listStart: ListState = {
  query: parseQuery(''),
  order: undefined,
  cursor: 0,
  top: 0,
  selected: new Set(),
};
