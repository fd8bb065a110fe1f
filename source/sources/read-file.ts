import { open, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { decodeText } from './decode.ts';
import { kindOfFile } from './file-kinds.ts';
import { openStream } from './open-stream.ts';
import { onDisk } from './path-bytes.ts';
import { reasonOf } from './trouble.ts';

/** Files of more bytes are no postings. */
export const largestFile = 64_000_000;

/** A file's text, or why it could not be read. */
export type FileText = string | { readonly message: string };

/** Reads a file as text; what is too large, or no text, is only named. Never throws. */
export async function readTextFile(path: string): Promise<FileText> {
  try {
    const info = await stat(onDisk(path));
    // Pipes and devices do not say how much is in them, nor do the files of /proc.
    if (!info.isFile() || info.size === 0) return await textOf(await openStream(path));
    if (info.size > largestFile) return tooLarge;
    const handle = await open(onDisk(path));
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(info.size), 0, info.size, 0);
      return textIn(buffer.subarray(0, bytesRead));
    } finally {
      await handle.close();
    }
  } catch (error) {
    return { message: reasonOf(error) };
  }
}

/** Reads a stream as text to its end, and closes it. */
export async function textOf(stream: Readable): Promise<FileText> {
  const bytes: Uint8Array[] = [];
  let size = 0;
  for await (const piece of stream) {
    bytes.push(piece);
    size += piece.length;
    if (size > largestFile) return tooLarge;
  }
  return textIn(Buffer.concat(bytes));
}

/** What is said of a file that is larger than one may be. */
export const tooLarge = { message: `larger than ${largestFile / 1_000_000} MB: not read` };

/** The text in a file's bytes, or why there is none. */
export function textIn(bytes: Uint8Array): FileText {
  const kind = kindOfFile(bytes);
  if (kind !== undefined) return { message: `this is ${kind}` };
  return decodeText(bytes) ?? { message: 'this is no text: not read' };
}
