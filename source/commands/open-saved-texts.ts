import { postingFile } from '../formats/markdown.ts';
import { savedFolder } from '../memory/saved/has-saved-texts.ts';
import { SavedTexts } from '../memory/saved/saved-texts.ts';
import type { World } from '../world.ts';

/** The texts that are kept of postings; nothing if there is no place for them. */
export function openSavedTexts(world: Pick<World, 'env'>): SavedTexts | undefined {
  const folder = savedFolder(world);
  return folder === undefined ? undefined : new SavedTexts(folder, postingFile);
}
