import { haveMarks } from '../memory/marks/marks-folder.ts';
import type { Query } from '../postings/search/query.ts';
import type { Heard } from '../sources/heard.ts';
import type { World } from '../world.ts';
import type { KnownNow } from './known-now.ts';

/** What was said of postings, and for a query that asks for it what is new; nothing is loaded for what there is not. */
export async function knownFor(query: Query, heard: Heard | undefined, world: World): Promise<KnownNow> {
  const asksForNews = heard !== undefined && query.terms.some(({ kind }) => kind === 'is' || kind === 'note');
  if (!asksForNews && !haveMarks(world))
    return { closed: [], shown: (found) => ({ shown: found, hidden: 0 }), leave: async () => {} };
  const { saidBefore } = await import('./said-before.ts');
  const known = saidBefore(query, world);
  if (!asksForNews) return known;
  const { newsFor } = await import('./news-for.ts');
  return { ...known, ...(await newsFor(heard, known.standingOf, world)) };
}
