import { rmSync, type Stats } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { fileNameFor } from '../../postings/text/file-name.ts';
import type { FoundPosting } from '../source.ts';
import type { KeptAnswer, KeptHead } from './kept.ts';
import { KeptFile } from './kept-file.ts';

/** What is kept of a source; or that it was broken, and is thrown away now; or nothing. */
export type Kept = KeptFile | 'broken' | undefined;

/** A file in the cache. */
export interface CachedFile {
  readonly path: string;
  readonly bytes: number;
  /** When what is in it was asked for, in milliseconds since 1970. */
  readonly readAt: number;
}

/** More than so many bytes are not kept: what was asked for longest ago goes first. */
const mostBytes = 300_000_000;

const ending = '.kept';

/** Sources as they were read last, a file each, in a folder that only its owner can look into. */
export class Cache {
  readonly folder: string;
  readonly #most: number;

  constructor(folder: string, most = mostBytes) {
    this.folder = folder;
    this.#most = most;
  }

  /** Opens what is kept under a name. */
  open(name: string): Kept {
    const file = this.#fileOf(name);
    try {
      return new KeptFile(file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      rmSync(file, { force: true });
      return 'broken';
    }
  }

  /** Throws away what is kept under a name. */
  drop(name: string): void {
    rmSync(this.#fileOf(name), { force: true });
  }

  /** Keeps a source as it was at a time, in place of what was kept of it. Rejects if that is not possible. */
  async keep(head: KeptHead, answers: readonly KeptAnswer[], readAt: number): Promise<void> {
    const { keptFile } = await import('./write-kept-file.ts');
    await this.#write(this.#fileOf(head.from), await keptFile(head, answers), readAt);
    await this.#prune();
  }

  /** Says that what is kept under a name is still so at this time. */
  async renew(name: string, readAt: number): Promise<void> {
    await utimes(this.#fileOf(name), new Date(readAt), new Date(readAt));
  }

  /** Keeps one posting's own page, which was asked for by itself. */
  async keepOne(name: string, posting: FoundPosting['posting'], readAt: number): Promise<void> {
    await this.#write(this.#fileOf(name), [Buffer.from(JSON.stringify(posting))], readAt);
  }

  /** A posting that was kept by itself; nothing if there is none. */
  async openOne(name: string): Promise<FoundPosting['posting'] | undefined> {
    try {
      return JSON.parse(await readFile(this.#fileOf(name), 'utf8')) as FoundPosting['posting'];
    } catch {
      return undefined;
    }
  }

  /** Every file that is kept, the newest first. */
  async files(): Promise<readonly CachedFile[]> {
    const names = await readdir(this.folder).catch(() => []);
    const found = await Promise.all(
      names.map(async (name) => {
        const file = path.join(this.folder, name);
        const info: Stats | undefined = await stat(file).catch(() => undefined);
        return info?.isFile() ? [{ path: file, bytes: info.size, readAt: info.mtimeMs }] : [];
      }),
    );
    return found.flat().sort((a, b) => b.readAt - a.readAt);
  }

  /** Throws away everything that is kept. */
  async clear(): Promise<void> {
    for (const { path: file } of await this.files()) await rm(file, { force: true });
  }

  /** Written whole under another name first: nobody ever finds half a file. */
  async #write(file: string, pieces: readonly Buffer[], readAt: number): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const unfinished = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}`;
    try {
      const handle = await open(unfinished, 'wx', 0o600);
      try {
        for (const piece of gatheredInto(pieces)) await handle.appendFile(piece);
      } finally {
        await handle.close();
      }
      await utimes(unfinished, new Date(readAt), new Date(readAt));
      await rename(unfinished, file);
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
  }

  async #prune(): Promise<void> {
    let left = this.#most;
    for (const { path: file, bytes } of await this.files()) {
      left -= bytes;
      if (left < 0) await rm(file, { force: true });
    }
  }

  #fileOf(name: string): string {
    return path.join(this.folder, `${fileNameFor(name)}${ending}`);
  }
}

/** Few large pieces are written quicker than many small ones. */
function* gatheredInto(pieces: readonly Buffer[], most = 1_000_000): Generator<Buffer> {
  let waiting: Buffer[] = [];
  let size = 0;
  for (const piece of pieces) {
    waiting.push(piece);
    size += piece.length;
    if (size < most) continue;
    yield Buffer.concat(waiting);
    [waiting, size] = [[], 0];
  }
  yield Buffer.concat(waiting);
}
