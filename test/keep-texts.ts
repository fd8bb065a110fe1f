import { openSavedTexts } from '../source/commands/open-saved-texts.ts';
import type { Posting } from '../source/postings/posting.ts';
import { today, type World } from '../source/world.ts';

/** Keeps the texts of postings as if a person had saved them today. */
export async function keepTexts(
  postings: readonly Posting[],
  world: Pick<World, 'env' | 'now'>,
): Promise<void> {
  const saved = openSavedTexts(world);
  if (!saved) throw new Error('There is no place for them.');
  for (const posting of postings) await saved.keep(posting, today(world));
}
