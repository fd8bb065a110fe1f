import type { Readable } from 'node:stream';
import { notationOf } from '../reading/document.ts';
import { readJsonArray } from './array-stream.ts';
import { decodeText } from './decode.ts';
import { batchOf, type Prefix, prefixOf, reasonOf, textOf, trouble } from './read-file.ts';
import type { Batch, NewId } from './source.ts';

/** Bytes that tell whether an array of JSON begins. */
const telling = 64;

/**
 * The postings in a stream of bytes: those of an array of JSON piece by piece, however large it is, and of anything else that
 * is no larger than a file may be. `id` is what its posting is called if it holds just one.
 */
export async function* readStream(
  stream: Readable,
  file: string,
  id: string,
  newId: NewId,
): AsyncGenerator<Batch> {
  try {
    const start = await prefixOf(stream, telling);
    if (isArray(start, file)) yield* readJsonArray(joined(start, stream), file, id, newId);
    else {
      const whole = start.isAll ? start : await prefixOf(stream, undefined, start.bytes);
      yield batchOf(textOf(whole), file, id, newId);
    }
  } catch (error) {
    yield trouble(file, reasonOf(error));
  } finally {
    stream.destroy();
  }
}

function isArray({ bytes }: Prefix, file: string): boolean {
  const text = decodeText(Buffer.concat(bytes).subarray(0, telling)) ?? '';
  return notationOf(text, file) === 'json' && /^\s*\[\s*\{/.test(text);
}

async function* joined({ bytes }: Prefix, stream: Readable): AsyncGenerator<Uint8Array> {
  yield* bytes;
  yield* stream;
}
