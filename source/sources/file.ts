import path from 'node:path';
import { idOfPath } from './file-names.ts';
import type { Source, SourceKind } from './source.ts';

/** One file: Markdown, JSON or YAML. */
export const fileKind: SourceKind = {
  name: 'a file',
  isPath: true,
  matches: () => true,
  open: (from) => {
    const title = path.basename(from);
    const file = { shown: from, name: idOfPath(title), path: path.resolve(from) };
    const read: Source['read'] = async function* (signal, asked) {
      const [{ openStream }, { readStream }] = await Promise.all([
        import('./open-stream.ts'),
        import('./stream.ts'),
      ]);
      yield* readStream(() => openStream(from), file, signal, asked);
    };
    return {
      title,
      read,
      readAgain: async (signal) => (await import('./read-again.ts')).readAgain(from, read, signal),
    };
  },
};
