import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import { readJsonArray } from './json-array.ts';
import { batchOf, idOfPath, largestFile, readTextFile } from './read-file.ts';
import type { SourceKind } from './source.ts';

/** One file: Markdown, JSON or YAML. A long array of JSON is read piece by piece, however large the file is. */
export const fileKind: SourceKind = {
  name: 'a file',
  matches: () => true,
  open: (from, newId) => ({
    title: path.basename(from),
    async *batches() {
      if (await isLongArray(from)) yield* readJsonArray(createReadStream(from), from, newId);
      else yield batchOf(await readTextFile(from), from, idOfPath(path.basename(from)), newId);
    },
  }),
};

async function isLongArray(file: string): Promise<boolean> {
  try {
    if ((await stat(file)).size <= largestFile) return false;
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(64), 0, 64, 0);
      return /^\uFEFF?\s*\[/.test(buffer.toString('utf8', 0, bytesRead));
    } finally {
      await handle.close();
    }
  } catch {
    // Whatever is wrong with the file is said where it is read.
    return false;
  }
}
