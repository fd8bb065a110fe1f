import { wantsOf } from '../../postings/search/wants.ts';
import { orders } from '../../postings/sort.ts';
import type { Hands } from './hands.ts';

/** Goes through the orders, by the action with that id, until it is the wanted one, or else to the next. What stands in the way, if anything. */
export function sortBy(wanted: string, id: string, hands: Hands): string | undefined {
  if (wanted === '') {
    hands.choose(id);
    return undefined;
  }
  const order = orders.find((each) => each === wanted.toLowerCase());
  if (!order) return `There is no order “${wanted}”. There are ${orders.join(', ')}.`;
  if (order === 'relevance' && wantsOf(hands.snapshot.state.query).length === 0)
    return 'Sorting by relevance takes words to search for.';
  for (let turn = 0; turn < orders.length && hands.snapshot.view.order !== order; turn++) hands.choose(id);
  return undefined;
}
