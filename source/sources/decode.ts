import { TextDecoder } from 'node:util';
import { encodingOf } from './encoding.ts';
import type { StreamPiece } from './pauses.ts';

/** Characters of a text that are looked at to tell whether it is one. */
const sample = 8192;

/** Of so many characters of a text, at most one may be none. */
const textual = 20;

/**
 * The text in a file's bytes, however it is encoded; bytes that mean nothing there become U+FFFD. Nothing for a file that
 * is no text, such as a picture.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const encoding = encodingOf(bytes);
  const text = encoding.startsWith('utf-32')
    ? fromUtf32(bytes, encoding === 'utf-32le')
    : new TextDecoder(encoding).decode(bytes);
  return ifText(text);
}

/** Bytes that are decoded in one step. */
const stepSize = 1_000_000;

/** As {@link decodeText}, a few milliseconds a step where the bytes are UTF-8, as large answers are. */
export function* decodeTextInSteps(bytes: Uint8Array): Generator<undefined, string | undefined, void> {
  if (bytes.length <= stepSize || encodingOf(bytes.subarray(0, stepSize)) !== 'utf-8')
    return decodeText(bytes);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const pieces: string[] = [];
  try {
    for (let from = 0; from < bytes.length; from += stepSize) {
      pieces.push(decoder.decode(bytes.subarray(from, from + stepSize), { stream: true }));
      yield;
    }
    pieces.push(decoder.decode());
  } catch {
    return decodeText(bytes);
  }
  return ifText(pieces.join(''));
}

function ifText(text: string): string | undefined {
  const start = text.slice(0, sample);
  const strange = start.match(/[\0-\x08\x0e-\x1a\x1c-\x1f\ufffd]/g)?.length ?? 0;
  return strange * textual > start.length ? undefined : text;
}

/** The text in bytes, piece by piece as they come; undefined where they pause. */
export async function* textPieces(pieces: AsyncIterable<StreamPiece>): AsyncGenerator<string | undefined> {
  let decoder: TextDecoder | undefined;
  for await (const piece of pieces) {
    if (piece === 'pause') {
      yield undefined;
      continue;
    }
    decoder ??= new TextDecoder(encodingOf(piece).replace(/^utf-32.*/, 'utf-8'));
    yield decoder.decode(piece, { stream: true });
  }
}

/** `TextDecoder` knows no UTF-32. */
function fromUtf32(bytes: Uint8Array, isLittle: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const characters: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, isLittle);
    if (at > 0 || code !== 0xfeff) characters.push(code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code));
  }
  return characters.join('');
}
