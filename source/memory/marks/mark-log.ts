import path from 'node:path';
import { Book } from '../../postings/marks/book.ts';
import { lineOf, type MarkEvent } from '../../postings/marks/event.ts';
import { commonMarks, type MarkTable } from '../../postings/marks/marks.ts';
import type { World } from '../../world.ts';
import { appendLines, type Disk, realDisk } from './append-lines.ts';
import { readLog } from './log-file.ts';
import { marksFolder } from './marks-folder.ts';
import { readIndex } from './marks-index.ts';
import { ownLogName } from './own-log-name.ts';
import { readLogs, type WhatWasSaid } from './read-logs.ts';

export { haveMarks, marksFolder } from './marks-folder.ts';

/** Errors of a place that cannot be written at all; any other may be over with the next line. */
const lasting = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'ENOENT', 'EISDIR', 'ELOOP']);

/** So many bytes are read as fast without an index. */
const smallLog = 64 * 1024;

const nothing: WhatWasSaid = { book: new Book(), logs: [], unread: [], read: 0 };

/** Everything that a person said of postings: read when it is made, and kept line by line in the file of this machine and year. */
export class MarkLog {
  #book: Book;
  readonly #folder: string | undefined;
  readonly #world: Pick<World, 'env' | 'now'>;
  readonly #table: MarkTable;
  readonly #disk: Disk;
  readonly #read: WhatWasSaid;
  /** Up to which byte own files are known, and the time of the newest event in them. */
  readonly #own = new Map<string, { size: number; newest: number }>();
  #held: readonly string[] = [];
  #trouble: string | undefined;

  constructor(world: Pick<World, 'env' | 'now'>, table: MarkTable = commonMarks, disk: Disk = realDisk) {
    this.#world = world;
    this.#table = table;
    this.#disk = disk;
    const folder = marksFolder(world);
    this.#folder = folder;
    this.#read = folder === undefined ? nothing : readLogs(folder, readIndex(world, folder, table), table);
    this.#book = this.#read.book;
    for (const { name, size, newest } of this.#read.logs) this.#own.set(name, { size, newest });
  }

  /** All that was said until now. */
  get book(): Book {
    return this.#book;
  }

  /** How many lines cannot be understood. */
  get broken(): number {
    return this.#read.logs.reduce((sum, { broken }) => sum + broken, 0);
  }

  /** The names of logs that cannot be read. */
  get unread(): readonly string[] {
    return this.#read.unread;
  }

  /** The lines that are held in memory alone, as nothing can be written: to be printed at the end, so that they are not lost. */
  get held(): readonly string[] {
    return this.#held;
  }

  /** Why lines are held in memory, once; nothing if they are not, or it was told. */
  takeTrouble(): string | undefined {
    const trouble = this.#trouble;
    this.#trouble = undefined;
    return trouble;
  }

  /**
   * Keeps events at once, in a few microseconds, later than all that this machine said before. Where nothing can be written they
   * are held in memory. An error, of a few words, if they are not kept; those before the first that is not are.
   */
  say(events: readonly MarkEvent[]): void {
    const name = this.#ownName();
    this.#readOn(name);
    this.#keep(this.#laterThanOwn(events, name), name);
  }

  /** As {@link MarkLog.say}, with the times that they have: what was said some time ago and kept elsewhere. */
  take(events: readonly MarkEvent[]): void {
    const name = this.#ownName();
    this.#readOn(name);
    this.#keep(events, name);
  }

  /** Keeps what makes the next start fast, if it is worth it. */
  async keepIndex(): Promise<void> {
    const folder = this.#folder;
    if (folder === undefined || this.#read.read < smallLog || this.#read.unread.length > 0) return;
    const { logs, book } = this.#read;
    const { writeIndex } = await import('./write-index.ts');
    await writeIndex({ logs, pages: book.pages }, this.#world, folder, this.#table).catch(() => {});
  }

  #ownName(): string {
    return ownLogName(new Date(this.#world.now()).getFullYear());
  }

  #keep(events: readonly MarkEvent[], name: string): void {
    if (events.length === 0) return;
    const lines = events.map(lineOf);
    const { kept, error } = this.#append(name, [...this.#held, ...lines]);
    const isHeld = error !== undefined && (error.code === undefined || lasting.has(error.code));
    if (isHeld && this.#held.length === 0) this.#trouble = `marks cannot be kept: ${reasonOf(error)}`;
    const said = isHeld ? events : events.slice(0, Math.max(0, kept - this.#held.length));
    const waiting = isHeld ? [...this.#held, ...lines] : this.#held;
    this.#held = waiting.slice(kept);
    this.#book = this.#book.adding(said);
    if (error && !isHeld)
      throw new Error(said.length > 0 ? `${reasonOf(error)}, after ${said.length}` : reasonOf(error));
  }

  #append(name: string, lines: readonly string[]): { kept: number; error?: NodeJS.ErrnoException } {
    const folder = this.#folder;
    if (folder === undefined) return { kept: 0, error: new Error('there is no home folder') };
    const { size, ...result } = appendLines(path.join(folder, name), lines, this.#disk);
    const known = this.#own.get(name);
    if (size > 0) this.#own.set(name, { size, newest: known?.newest ?? 0 });
    return result;
  }

  /** What another program of this machine said meanwhile. */
  #readOn(name: string): void {
    const known = this.#own.get(name) ?? { size: 0, newest: 0 };
    try {
      const { events, state } = readLog(path.join(this.#folder ?? '', name), known.size);
      const newest = events.reduce((last, { at }) => Math.max(last, at), known.newest);
      this.#own.set(name, { size: state.size, newest });
      if (events.length > 0) this.#book = this.#book.adding(events);
    } catch {
      // There is none yet, or writing it says what is wrong.
    }
  }

  #laterThanOwn(events: readonly MarkEvent[], name: string): readonly MarkEvent[] {
    const known = this.#own.get(name) ?? { size: 0, newest: 0 };
    const first = events.reduce((least, { at }) => Math.min(least, at), Number.POSITIVE_INFINITY);
    const shift = Math.max(0, known.newest + 1 - first);
    const later = shift === 0 ? events : events.map((event) => ({ ...event, at: event.at + shift }));
    this.#own.set(name, {
      ...known,
      newest: later.reduce((last, { at }) => Math.max(last, at), known.newest),
    });
    return later;
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'disk full',
  EDQUOT: 'disk full',
  EACCES: 'no permission to write there',
  EPERM: 'no permission to write there',
  EROFS: 'the disk is read-only',
};

function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  return reasons[code ?? ''] ?? message;
}
