import type { Readable } from 'node:stream';
import { notationOf } from '../reading/document.ts';
import { readJsonArray } from './array-stream.ts';
import { decodeText } from './decode.ts';
import type { FileNames } from './found-postings.ts';
import { type StreamPiece, withPauses } from './pauses.ts';
import type { Asked, SourceEvent } from './source.ts';
import { readTextStream } from './text-stream.ts';
import { failed, reasonOf } from './trouble.ts';

/** Bytes that tell whether an array of JSON begins. */
const telling = 64;

/** Milliseconds after which what has come of a stream is looked at, if no more comes. */
const patience = 300;

/**
 * The postings in a stream of bytes: those of an array of JSON piece by piece, however large it is, and of anything else that
 * is no larger than a file may be. At the end the stream is closed, and at once when the signal is aborted.
 */
export async function* readStream(
  open: () => Readable | Promise<Readable>,
  file: FileNames,
  signal: AbortSignal,
  asked: Asked = 'all',
): AsyncGenerator<SourceEvent> {
  let stream: Readable | undefined;
  const close = () => stream?.destroy();
  signal.addEventListener('abort', close);
  try {
    stream = await open();
    if (!signal.aborted) yield* eventsIn(stream, file, asked);
  } catch (error) {
    if (!signal.aborted) yield failed(file.shown, reasonOf(error));
  } finally {
    signal.removeEventListener('abort', close);
    close();
  }
}

async function* eventsIn(stream: Readable, file: FileNames, asked: Asked): AsyncGenerator<SourceEvent> {
  const pieces: AsyncGenerator<StreamPiece> = withPauses<Uint8Array>(stream, patience);
  const start = await startOf(pieces);
  const read = isArray(start.pieces, file.shown) ? readJsonArray : readTextStream;
  yield* read(joined(start, pieces), file, asked);
}

/** What a stream begins with, and the error by which it broke off. */
interface Start {
  readonly pieces: readonly StreamPiece[];
  readonly error?: unknown;
}

/** As much of a stream as tells what it is, or as has come before it ends, breaks off or pauses. */
async function startOf(stream: AsyncGenerator<StreamPiece>): Promise<Start> {
  const pieces: StreamPiece[] = [];
  try {
    for (let size = 0; size < telling; ) {
      const { done, value } = await stream.next();
      if (done) break;
      pieces.push(value);
      if (value !== 'pause') size += value.length;
      else if (!/^\s*\[?\s*$/.test(textIn(pieces))) break;
    }
    return { pieces };
  } catch (error) {
    return { pieces, error };
  }
}

function isArray(start: readonly StreamPiece[], file: string): boolean {
  const text = textIn(start);
  return notationOf(text, file).name === 'JSON' && /^\s*\[\s*\{/.test(text);
}

function textIn(start: readonly StreamPiece[]): string {
  const bytes = start.filter((piece) => piece !== 'pause');
  return decodeText(Buffer.concat(bytes).subarray(0, telling)) ?? '';
}

async function* joined(
  { pieces, error }: Start,
  rest: AsyncIterable<StreamPiece>,
): AsyncGenerator<StreamPiece> {
  yield* pieces;
  if (error !== undefined) throw error;
  yield* rest;
}
