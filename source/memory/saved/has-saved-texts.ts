import { existsSync } from 'node:fs';
import path from 'node:path';
import type { World } from '../../world.ts';
import { stateFolder } from '../state-folder.ts';

/** The folder with the texts of saved postings; nothing if there is no place for one. */
export function savedFolder(world: Pick<World, 'env'>): string | undefined {
  const state = stateFolder(world);
  return state && path.join(state, 'saved');
}

/** Whether there is any text of a saved posting. */
export function hasSavedTexts(world: Pick<World, 'env'>): boolean {
  const folder = savedFolder(world);
  return folder !== undefined && existsSync(folder);
}
