import { createReadStream } from 'node:fs';
import path from 'node:path';
import { idOfPath } from './read-file.ts';
import type { SourceKind } from './source.ts';
import { readStream } from './stream.ts';

/** One file: Markdown, JSON or YAML. */
export const fileKind: SourceKind = {
  name: 'a file',
  matches: () => true,
  open: (from, newId) => ({
    title: path.basename(from),
    async *batches() {
      yield* readStream(createReadStream(from), from, idOfPath(path.basename(from)), newId);
    },
  }),
};
