import { existsSync } from 'node:fs';
import { hostname } from 'node:os';
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

/** What the file is called in which this machine keeps what is said in a year: no other machine writes it. */
export function ownLogName(year: number, host = hostname()): string {
  const safe = host
    .toLowerCase()
    .replaceAll(/[^a-z0-9_-]+/g, '-')
    .slice(0, longestHost);
  return `${year}.${safe || 'host'}.jsonl`;
}

const longestHost = 60;

/** Whether a file is a log: also those of other machines, and what programs call them that bring folders together. */
export function isLog(name: string): boolean {
  return name.endsWith('.jsonl');
}
