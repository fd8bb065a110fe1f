import type { IncomingMessage } from 'node:http';
import { PassThrough, pipeline, type Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { WebTrouble } from './web-trouble.ts';

const decoders: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  br: createBrotliDecompress,
  deflate: createInflate,
  identity: () => new PassThrough(),
  '': () => new PassThrough(),
};

/** What answers may be compressed with. */
export const acceptedEncodings = 'gzip, deflate, br';

/** The bytes of an answer before they were compressed, as they come; no more of them than `most`. */
export async function bodyOf(response: IncomingMessage, most: number, came: () => void): Promise<Uint8Array> {
  const length = Number(response.headers['content-length'] ?? 0);
  if (length > most) throw tooLarge(most);
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of decodedOf(response)) {
    came();
    size += piece.length;
    if (size > most) throw tooLarge(most);
    pieces.push(piece);
  }
  return Buffer.concat(pieces, size);
}

function decodedOf(response: IncomingMessage): Readable {
  const encoding = (response.headers['content-encoding'] ?? '').trim().toLowerCase();
  const decoder = decoders[encoding];
  if (!decoder) throw new WebTrouble(`the answer is compressed in a way that nobody asked for (${encoding})`);
  // Trouble on the way comes out where the decoded bytes are read.
  return pipeline(response, decoder(), () => {});
}

function tooLarge(most: number): WebTrouble {
  return new WebTrouble(`the answer is larger than ${most / 1_000_000} MB: not read`);
}
