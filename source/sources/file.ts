import path from 'node:path';
import { idOfPath } from './file-names.ts';
import type { SourceKind } from './source.ts';

/** One file: Markdown, JSON or YAML. */
export const fileKind: SourceKind = {
  name: 'a file',
  isPath: true,
  matches: () => true,
  open: (from) => {
    const title = path.basename(from);
    const file = { shown: from, name: idOfPath(title), path: path.resolve(from) };
    return {
      title,
      async *read(signal, asked) {
        const [{ openStream }, { readStream }] = await Promise.all([
          import('./open-stream.ts'),
          import('./stream.ts'),
        ]);
        yield* readStream(() => openStream(from), file, signal, asked);
      },
    };
  },
};
