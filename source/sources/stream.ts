import type { Readable } from 'node:stream';
import { notationOf } from '../reading/document.ts';
import { readJsonArray } from './array-stream.ts';
import { decodeText } from './decode.ts';
import { eventsOf, type FileNames } from './found-postings.ts';
import { type Prefix, prefixOf, textOf } from './read-file.ts';
import type { SourceEvent } from './source.ts';
import { failed, reasonOf } from './trouble.ts';

/** Bytes that tell whether an array of JSON begins. */
const telling = 64;

/**
 * The postings in a stream of bytes: those of an array of JSON piece by piece, however large it is, and of anything else that
 * is no larger than a file may be. At the end the stream is closed, and at once when the signal is aborted.
 */
export async function* readStream(
  open: () => Readable | Promise<Readable>,
  file: FileNames,
  signal: AbortSignal,
): AsyncGenerator<SourceEvent> {
  let stream: Readable | undefined;
  const close = () => stream?.destroy();
  signal.addEventListener('abort', close);
  try {
    stream = await open();
    if (!signal.aborted) yield* eventsIn(stream, file);
  } catch (error) {
    if (!signal.aborted) yield failed(file.shown, reasonOf(error));
  } finally {
    signal.removeEventListener('abort', close);
    close();
  }
}

async function* eventsIn(stream: Readable, file: FileNames): AsyncGenerator<SourceEvent> {
  const start = await prefixOf(stream, telling);
  if (isArray(start, file.shown)) yield* readJsonArray(joined(start, stream), file);
  else yield* eventsOf(await textOf(stream, start), file);
}

function isArray({ bytes }: Prefix, file: string): boolean {
  const text = decodeText(Buffer.concat(bytes).subarray(0, telling)) ?? '';
  return notationOf(text, file).name === 'JSON' && /^\s*\[\s*\{/.test(text);
}

async function* joined({ bytes }: Prefix, stream: Readable): AsyncGenerator<Uint8Array> {
  yield* bytes;
  yield* stream;
}
