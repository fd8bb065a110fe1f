import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Source, SourceKind } from './source.ts';

/** A folder and all folders in it: every file that can hold postings, apart from those that are about the folder. */
export const folderKind: SourceKind = {
  name: 'a folder',
  isPath: true,
  matches: async (from) => {
    try {
      return (await stat(from)).isDirectory();
    } catch {
      // What is not there is no folder; the file that it then must be says what is wrong.
      return false;
    }
  },
  open: (from) => {
    const read: Source['read'] = async function* (signal) {
      const { readFolder } = await import('./folder.ts');
      yield* readFolder(from, signal);
    };
    return {
      title: path.basename(path.resolve(from)),
      read,
      readAgain: async (signal) => (await import('./read-again.ts')).readAgain(from, read, signal),
    };
  },
};
