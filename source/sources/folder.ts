import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { idOfPath, readPostingFile, reasonOf, trouble } from './read-file.ts';
import type { Batch, SourceKind } from './source.ts';

const extensions = /\.(md|markdown|txt|json|ya?ml)$/i;
const skippedFolders = /^(\..*|node_modules)$/;
const skippedFiles =
  /^(\..*|(readme|license|licence|copying|notice|contributing|code_of_conduct|changelog|authors|security|package|package-lock|tsconfig)(\..*)?)$/i;

/** Files that are read at a time, so that the disk and the parser both have something to do. */
const batchSize = 64;

/** A folder and all folders in it: every file that can hold postings, apart from those that are about the folder. */
export const folderKind: SourceKind = {
  name: 'a folder',
  matches: async (from) => {
    try {
      return (await stat(from)).isDirectory();
    } catch {
      // What is not there is no folder; the file that it then must be says what is wrong.
      return false;
    }
  },
  open: (from, newId) => ({
    title: path.basename(path.resolve(from)),
    async *batches() {
      let files: string[] = [];
      const read = async (): Promise<Batch> => {
        const batches = await Promise.all(
          files.map((file) => readPostingFile(file, file, idOfPath(path.relative(from, file)), newId)),
        );
        files = [];
        return {
          postings: batches.flatMap(({ postings }) => postings),
          problems: batches.flatMap(({ problems }) => problems),
        };
      };
      for await (const found of filesIn(from)) {
        if (typeof found !== 'string') yield found;
        else if (files.push(found) >= batchSize) yield await read();
      }
      if (files.length > 0) yield await read();
    },
  }),
};

/** The files under a folder in the order of their names, each once, however links lead to it; trouble as a batch. */
export async function* filesIn(folder: string, seen = new Set<string>()): AsyncGenerator<string | Batch> {
  try {
    const real = await realpath(folder);
    if (seen.has(real)) return;
    seen.add(real);
    const entries = await readdir(folder, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const file = path.join(folder, entry.name);
      const isFolder = entry.isDirectory() || (entry.isSymbolicLink() && (await folderKind.matches(file)));
      if (isFolder && !skippedFolders.test(entry.name)) yield* filesIn(file, seen);
      else if (!isFolder && canHoldPostings(entry.name)) yield file;
    }
  } catch (error) {
    yield trouble(folder, reasonOf(error));
  }
}

function canHoldPostings(name: string): boolean {
  return !skippedFiles.test(name) && (extensions.test(name) || !name.includes('.'));
}
