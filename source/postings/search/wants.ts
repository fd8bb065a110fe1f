import { searchWordsIn } from '../text/search-words.ts';
import { withoutGenderMarkers } from './gender-markers.ts';
import type { Query } from './query.ts';
import { type Want, wantsIn } from './want.ts';

/** More words than these make a search slow and no better. */
const mostWords = 12;

const known = new WeakMap<Query, readonly Want[]>();

/** The words of a query that need not stand just as they were typed, the first twelve of them. */
export function wantsOf(query: Query): readonly Want[] {
  const before = known.get(query);
  if (before) return before;
  const typed = query.terms.filter(({ kind }) => kind === 'word').map(({ text }) => text);
  const wants = wantsIn(searchWordsIn(withoutGenderMarkers(typed.join(' '))).slice(0, mostWords));
  known.set(query, wants);
  return wants;
}
