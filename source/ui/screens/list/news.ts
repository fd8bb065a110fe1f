import type { Transition } from '../../snapshot.ts';
import type { View } from '../../view.ts';
import { moveTo } from './transitions.ts';

/** News may take so much of the header before it is told in fewer words. */
const share = 0.6;

/** How much has happened that is news, in as many words as there is room for; empty if nothing has. */
export function newsText({ sources: { news }, size }: Pick<View, 'sources' | 'size'>): string {
  const counts = news?.counts ?? [];
  return counts.find((words) => words.length <= size.columns * share) ?? counts.at(-1) ?? '';
}

/** Moves to the next posting that is new, edited or open again, and from the last one to the first. */
export const moveToNews =
  (direction: 1 | -1): Transition =>
  (state, view) => {
    const { results, sources } = view;
    for (let step = 1; step <= results.length; step++) {
      const at = (state.cursor + direction * step + results.length) % results.length;
      const posting = results[at];
      const news = posting && sources.news?.newsOf(posting);
      if (news && news.kind !== 'closed') return moveTo(at)(state, view);
    }
    return { ...state, notice: 'nothing here is new, edited or open again' };
  };
