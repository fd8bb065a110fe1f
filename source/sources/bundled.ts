import { readFile } from 'node:fs/promises';
import type { Batch, Source } from './source.ts';

/** What the build makes of `data/`: everything there, in one batch. */
export interface Bundle extends Batch {
  readonly title: string;
}

/** npm, Inc.'s archive, which comes with the program as a file next to it. */
export async function openBundled(): Promise<Source> {
  const { title, ...batch } = JSON.parse(
    await readFile(new URL('postings.json', import.meta.url), 'utf8'),
  ) as Bundle;
  return {
    title,
    isWhole: true,
    async *batches() {
      yield batch;
    },
  };
}
