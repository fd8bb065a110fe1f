import { fold } from '../text/fold.ts';
import { searchWordsIn } from '../text/search-words.ts';
import { exactTextsOf } from './exact-texts.ts';
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
  const pieces = withoutGenderMarkers(typed.join(' ')).split(/\s+/);
  const words = pieces.flatMap((piece) => withinOf(piece)).slice(0, mostWords);
  const wants = wantsIn(words.map(({ word }) => word)).map((want, at) => ({ ...want, ...words[at]?.piece }));
  known.set(query, wants);
  return wants;
}

/** Whether what a query finds has an order of its own: words and exact texts fit some postings better than others. */
export function isRanked(query: Query): boolean {
  return wantsOf(query).length + exactTextsOf(query).length > 0;
}

/** The words of what was typed without a space, each with the whole of it if it is not the only one. */
function withinOf(typed: string): readonly { readonly word: string; readonly piece: Pick<Want, 'within'> }[] {
  const words = searchWordsIn(typed);
  const piece = words.length > 1 ? { within: fold(typed) } : {};
  return words.map((word) => ({ word, piece }));
}
