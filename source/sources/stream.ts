import type { Readable } from 'node:stream';
import { decodeText } from './decode.ts';
import { readJsonArray } from './json-array.ts';
import { batchOf, reasonOf, type Start, startOf, textOf, trouble } from './read-file.ts';
import type { Batch, NewId } from './source.ts';

/**
 * The postings in a stream of bytes. What is no larger than a file may be is read as a whole; of anything larger only an
 * array of JSON is read, piece by piece. `id` is what its posting is called if it holds just one.
 */
export async function* readStream(
  stream: Readable,
  file: string,
  id: string,
  newId: NewId,
): AsyncGenerator<Batch> {
  try {
    const start = await startOf(stream);
    if (isLongArray(start)) yield* readJsonArray(joined(start, stream), file, newId);
    else yield batchOf(textOf(start), file, id, newId);
  } catch (error) {
    yield trouble(file, reasonOf(error));
  } finally {
    stream.destroy();
  }
}

function isLongArray({ bytes, isAll }: Start): boolean {
  return !isAll && /^\s*\[\s*[[{]/.test(decodeText(Buffer.concat(bytes).subarray(0, 64)) ?? '');
}

async function* joined({ bytes }: Start, stream: Readable): AsyncGenerator<Uint8Array> {
  yield* bytes;
  yield* stream;
}
