import { readFileSync } from 'node:fs';
import { open, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Seen } from '../../postings/news/seen.ts';
import { fileNameFor } from '../../postings/text/file-name.ts';
import type { World } from '../../world.ts';
import { stateFolder } from '../state-folder.ts';
import { unfinishedEnding, writeWhole } from '../write-whole.ts';
import { headIn, seenIn, seenText } from './seen-lines.ts';

const day = 86_400_000;
/** A first line is shorter, but for names of sources that nobody has. */
const longestHead = 4096;

/** What sources had when they were read, a file each. It can be made again: whoever writes last is right. */
export class SeenFiles {
  readonly #folder: string | undefined;

  constructor(world: Pick<World, 'env'>) {
    const state = stateFolder(world);
    this.#folder = state && path.join(state, 'seen');
  }

  /** What is known of a source, step by step; nothing if it was never read, or what was kept is broken. */
  *read(source: string): Generator<undefined, Seen | undefined, void> {
    const file = this.#fileOf(source);
    const text = file === undefined ? undefined : textOf(file);
    return text === undefined ? undefined : yield* seenIn(text);
  }

  /** When the last answer of a source came that is known. */
  async answered(source: string): Promise<string | undefined> {
    const file = this.#fileOf(source);
    if (file === undefined) return undefined;
    try {
      const handle = await open(file);
      try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(longestHead), 0, longestHead, 0);
        return headIn(buffer.toString('utf8', 0, bytesRead))?.answered;
      } finally {
        await handle.close();
      }
    } catch {
      return undefined;
    }
  }

  /** Keeps what is known of a source. Rejects if that is not possible. */
  async write(source: string, seen: Seen): Promise<void> {
    const file = this.#fileOf(source);
    if (file !== undefined) await writeWhole(file, seenText(seen, source));
  }

  /** Removes what programs left behind that were killed while they wrote. */
  async tidy(now: number): Promise<void> {
    const folder = this.#folder;
    if (folder === undefined) return;
    for (const name of await readdir(folder).catch(() => [])) {
      if (!name.endsWith(unfinishedEnding)) continue;
      const file = path.join(folder, name);
      const info = await stat(file).catch(() => undefined);
      if (info && now - info.mtimeMs > day) await rm(file, { force: true });
    }
  }

  #fileOf(source: string): string | undefined {
    return this.#folder && path.join(this.#folder, `${fileNameFor(source)}.tsv`);
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
