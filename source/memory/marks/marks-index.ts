import { readFileSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder } from '../../cache-folder.ts';
import type { MarkTable } from '../../postings/marks/marks.ts';
import type { Shelf } from '../../postings/marks/shelf.ts';
import { type ShelfHead, WrittenShelf } from '../../postings/marks/written-shelf.ts';
import type { World } from '../../world.ts';
import type { LogState } from './log-file.ts';

/** A log that was read, by its name. */
export interface ReadLog extends LogState {
  readonly name: string;
  /** The time of the newest event in it. */
  readonly newest: number;
  /** How many of its lines cannot be understood. */
  readonly broken: number;
}

/** What logs said when they were read: it can always be made of them again. */
export interface MarksIndex {
  readonly logs: readonly ReadLog[];
  readonly shelf: Shelf;
}

/** The first line of an index. */
export interface IndexHead {
  readonly about: string;
  readonly logs: readonly ReadLog[];
  readonly shelf: ShelfHead;
}

const version = 2;
const newline = 10;

/** The index of a folder of logs; nothing if there is none, or it is of another version, folder or table of marks. */
export function readIndex(
  world: Pick<World, 'env'>,
  folder: string,
  table: MarkTable,
): MarksIndex | undefined {
  try {
    const bytes = readFileSync(indexFile(world));
    const end = bytes.indexOf(newline);
    const { about, logs, shelf } = JSON.parse(bytes.toString('utf8', 0, end)) as IndexHead;
    if (about !== aboutOf(folder, table)) return undefined;
    return { logs, shelf: new WrittenShelf(shelf, bytes.subarray(end + 1), table) };
  } catch {
    return undefined;
  }
}

/** What an index is of, and of which version: one of anything else counts for nothing. */
export function aboutOf(folder: string, table: MarkTable): string {
  const applications = table.rows.filter(({ isApplication }) => isApplication);
  return [version, folder, ...applications.map(({ name }) => name)].join(' ');
}

/** The file of the index. */
export function indexFile(world: Pick<World, 'env'>): string {
  return path.join(cacheFolder(world), 'marks-index');
}
