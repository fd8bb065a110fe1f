import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Posting } from '../postings/posting.ts';
import type { Source } from './source.ts';

/** What the archive's postings are known by, before their ids. */
export const archiveBoard = 'npm';

/** What the build makes of `data/`. */
export interface Bundle {
  readonly title: string;
  readonly postings: readonly Posting[];
}

/** npm, Inc.'s archive, which comes with the program as a file next to it. */
export async function openArchive(): Promise<Source> {
  const { title, postings } = JSON.parse(
    readFileSync(path.join(import.meta.dirname, 'postings.json'), 'utf8'),
  ) as Bundle;
  return {
    title,
    isWhole: true,
    async *read() {
      const found = postings.map((posting) => ({ posting, id: posting.id, board: archiveBoard }));
      yield { kind: 'found', postings: found };
    },
  };
}
