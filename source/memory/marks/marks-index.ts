import { readFileSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder } from '../../cache-folder.ts';
import type { MarkTable } from '../../postings/marks/marks.ts';
import { type Page, readPage, writtenPage } from '../../postings/marks/pages.ts';
import type { World } from '../../world.ts';
import { writeWhole } from '../write-whole.ts';
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
  readonly pages: readonly Page[];
}

interface Head {
  readonly version: number;
  readonly table: string;
  readonly folder: string;
  readonly logs: readonly ReadLog[];
}

const version = 1;

/** The index of a folder of logs; nothing if there is none, or it is of another version, folder or table of marks. */
export function readIndex(
  world: Pick<World, 'env'>,
  folder: string,
  table: MarkTable,
): MarksIndex | undefined {
  try {
    const [head = '', ...pages] = readFileSync(indexFile(world), 'utf8').split('\n');
    const { logs, ...about } = JSON.parse(head) as Head;
    const wanted = aboutOf(folder, table);
    if (JSON.stringify(about) !== JSON.stringify(wanted) || pages.pop() !== '') return undefined;
    return { logs, pages: pages.map((page) => readPage(page, table)) };
  } catch {
    return undefined;
  }
}

/** Keeps an index for the next start. */
export async function writeIndex(
  { logs, pages }: MarksIndex,
  world: Pick<World, 'env'>,
  folder: string,
  table: MarkTable,
): Promise<void> {
  const head = JSON.stringify({ ...aboutOf(folder, table), logs });
  await writeWhole(indexFile(world), `${[head, ...pages.map(writtenPage)].join('\n')}\n`);
}

function aboutOf(folder: string, table: MarkTable): Omit<Head, 'logs'> {
  const applications = table.rows.filter(({ isApplication }) => isApplication);
  return { version, table: applications.map(({ name }) => name).join(' '), folder };
}

function indexFile(world: Pick<World, 'env'>): string {
  return path.join(cacheFolder(world), 'marks-index.tsv');
}
