import { TextDecoder } from 'node:util';

/** Bytes of a file that are looked at to tell whether it is text. */
const sample = 8192;

/** Of so many characters of a text, at most one may be none. */
const textual = 20;

/**
 * The text in a file's bytes: UTF-8, or UTF-16 with a byte order mark; bytes that are neither become U+FFFD. Nothing for
 * a file that is no text, such as a picture.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const start = decoderFor(bytes).decode(bytes.subarray(0, sample), { stream: true });
  const strange = start.match(/[\0-\x08\x0e-\x1a\x1c-\x1f\ufffd]/g)?.length ?? 0;
  return strange * textual > start.length ? undefined : decoderFor(bytes).decode(bytes);
}

/** The text in bytes, piece by piece as they come. */
export async function* textPieces(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  for await (const piece of bytes) {
    decoder ??= decoderFor(piece);
    yield decoder.decode(piece, { stream: true });
  }
}

function decoderFor(bytes: Uint8Array): TextDecoder {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be');
  return new TextDecoder();
}
