import { existsSync } from 'node:fs';
import path from 'node:path';
import type { World } from '../../world.ts';
import { stateFolder } from '../state-folder.ts';

/** The folder with the log of what a person said; nothing if there is no place for it. */
export function marksFolder(world: Pick<World, 'env'>): string | undefined {
  const state = stateFolder(world);
  return state && path.join(state, 'marks');
}

/** Whether anything was ever said. */
export function haveMarks(world: Pick<World, 'env'>): boolean {
  const folder = marksFolder(world);
  return folder !== undefined && existsSync(folder);
}

/** Whether a file is a log: also those of other machines, and what programs call them that bring folders together. */
export function isLog(name: string): boolean {
  return name.endsWith('.jsonl');
}
