import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Batch, Source } from './source.ts';

/** What the build makes of `data/`: everything there, in one batch. */
export interface Bundle extends Batch {
  readonly title: string;
}

/** npm, Inc.'s archive, which comes with the program as a file next to it. */
export async function openArchive(): Promise<Source> {
  const { title, ...batch } = JSON.parse(
    readFileSync(path.join(import.meta.dirname, 'postings.json'), 'utf8'),
  ) as Bundle;
  return {
    title,
    isWhole: true,
    async *batches() {
      yield batch;
    },
  };
}
