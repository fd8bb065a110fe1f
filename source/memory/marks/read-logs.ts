import { readdirSync } from 'node:fs';
import path from 'node:path';
import { Book } from '../../postings/marks/book.ts';
import type { MarkEvent } from '../../postings/marks/event.ts';
import type { MarkTable } from '../../postings/marks/marks.ts';
import { Shelves } from '../../postings/marks/shelves.ts';
import { readLog, unreadFrom } from './log-file.ts';
import { isLog } from './marks-folder.ts';
import type { MarksIndex, ReadLog } from './marks-index.ts';

/** All that logs say. */
export interface WhatWasSaid {
  readonly book: Book;
  readonly logs: readonly ReadLog[];
  /** The names of logs that cannot be read. */
  readonly unread: readonly string[];
  /** How many bytes were read that the index did not tell of. */
  readonly read: number;
}

/** What every log of a folder says. With an index only what was written since is read, or all if a log is not what it was. */
export function readLogs(folder: string, index: MarksIndex | undefined, table: MarkTable): WhatWasSaid {
  const names = namesIn(folder);
  const stale = index && staleIn(folder, index, names);
  const base = stale ? index : undefined;
  const logs = new Map(base?.logs.map((log) => [log.name, log]));
  const events: MarkEvent[] = [];
  const unread: string[] = [];
  let read = 0;
  for (const name of names) {
    const from = stale?.get(name) ?? 0;
    const before = logs.get(name);
    if (before && !stale?.has(name)) continue;
    try {
      const part = readLog(path.join(folder, name), from);
      for (const event of part.events) events.push(event);
      read += part.state.size - from;
      const newest = part.events.reduce((last, { at }) => Math.max(last, at), before?.newest ?? 0);
      logs.set(name, { name, ...part.state, newest, broken: (before?.broken ?? 0) + part.broken.length });
    } catch {
      unread.push(name);
    }
  }
  const book = base ? new Book(new Shelves(base.shelf), table).adding(events) : Book.of(events, table);
  return { book, logs: [...logs.values()], unread, read };
}

/** The logs that say more than the index, and from which byte on; nothing if one of them is not what it was. */
function staleIn(
  folder: string,
  { logs }: MarksIndex,
  names: readonly string[],
): ReadonlyMap<string, number> | undefined {
  const stale = new Map<string, number>();
  for (const log of logs) {
    if (!names.includes(log.name)) return undefined;
    try {
      const from = unreadFrom(path.join(folder, log.name), log);
      if (from === 0) return undefined;
      if (from !== undefined) stale.set(log.name, from);
    } catch {
      return undefined;
    }
  }
  return stale;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter(isLog).sort();
  } catch {
    return [];
  }
}
