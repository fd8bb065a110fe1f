import path from 'node:path';
import { idOfPath } from './found-postings.ts';
import { openStream } from './open-stream.ts';
import type { SourceKind } from './source.ts';
import { readStream } from './stream.ts';

/** One file: Markdown, JSON or YAML. */
export const fileKind: SourceKind = {
  name: 'a file',
  isPath: true,
  matches: () => true,
  open: (from) => {
    const title = path.basename(from);
    const file = { shown: from, name: idOfPath(title), path: path.resolve(from) };
    return { title, read: (signal, asked) => readStream(() => openStream(from), file, signal, asked) };
  },
};
