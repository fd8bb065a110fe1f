import type { Query } from '../postings/search/query.ts';
import type { Heard } from '../sources/heard.ts';
import type { World } from '../world.ts';
import type { Known } from './news-for.ts';

/** What a query asks for with `is:` and `note:`; nothing is loaded for any other. */
export async function knownFor(
  { terms }: Query,
  heard: Heard | undefined,
  world: Pick<World, 'now' | 'env'>,
): Promise<Known> {
  if (!heard || !terms.some(({ kind }) => kind === 'is' || kind === 'note')) return { closed: [] };
  const { newsFor } = await import('./news-for.ts');
  return newsFor(heard, world);
}
