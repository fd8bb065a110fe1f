import { readFile } from 'node:fs/promises';
import type { Loaded, Source } from './source.ts';

/** The file that the build makes of `data/`, next to the built program. */
const file = new URL('postings.json', import.meta.url);

/** npm, Inc.'s archive, which comes with the program. */
export const bundled: Source = {
  load: async () => JSON.parse(await readFile(file, 'utf8')) as Loaded,
};
