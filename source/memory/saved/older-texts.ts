import { readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Posting } from '../../postings/posting.ts';
import { fileNameFor } from '../../postings/text/file-name.ts';
import { saysTheSame, type Version } from '../../postings/versions/version.ts';
import { writeWhole } from '../write-whole.ts';

/** How many earlier texts of a posting that is not saved are kept, and for how many milliseconds. */
const most = 2;
const lasting = 30 * 86_400_000;

/** Earlier texts of postings that nobody saved, for a while: a file each in a folder of the cache, which may be thrown away. */
export class OlderTexts {
  readonly #folder: string;
  readonly #now: () => number;

  constructor(cache: string, now: () => number) {
    this.#folder = path.join(cache, 'texts');
    this.#now = now;
  }

  /** Keeps what a posting said until a day. */
  async keep(posting: Posting, on: string): Promise<void> {
    const known = await this.versionsOf(posting.key);
    const last = known.at(-1);
    if (last && saysTheSame(last.posting, posting)) return;
    await writeWhole(this.#file(posting.key), JSON.stringify([...known, { on, posting }].slice(-most)));
  }

  /** What is still known of a posting's earlier texts, the oldest first. */
  async versionsOf(key: string): Promise<readonly Version[]> {
    try {
      const versions = JSON.parse(await readFile(this.#file(key), 'utf8')) as readonly Version[];
      const oldest = this.#now() - lasting;
      return versions.filter(({ on, posting }) => posting.key === key && Date.parse(on) >= oldest);
    } catch {
      return [];
    }
  }

  /** Throws away what is older than that. */
  async tidy(): Promise<void> {
    for (const name of await readdir(this.#folder).catch(() => [])) {
      const file = path.join(this.#folder, name);
      const info = await stat(file).catch(() => undefined);
      if (info && info.mtimeMs < this.#now() - lasting) await rm(file, { force: true });
    }
  }

  #file(key: string): string {
    return path.join(this.#folder, `${fileNameFor(key)}.json`);
  }
}
