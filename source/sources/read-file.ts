import { open, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { decodeText } from './decode.ts';
import { kindOfFile } from './file-kinds.ts';
import { openStream } from './open-stream.ts';
import { reasonOf } from './trouble.ts';

/** Larger files are no postings. */
const largestFile = 64_000_000;

/** A file's text, or why it could not be read. */
export type FileText = string | { readonly message: string };

/** Reads a file as text; what is too large, or no text, is only named. Never throws. */
export async function readTextFile(path: string): Promise<FileText> {
  try {
    const info = await stat(path);
    // A pipe or a device does not say how much is in it.
    if (!info.isFile()) return await textOf(await openStream(path));
    if (info.size > largestFile) return tooLarge;
    const handle = await open(path);
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

/** Reads a stream as text to its end, or on from what it began with, and closes it. */
export async function textOf(stream: Readable, begun?: Prefix): Promise<FileText> {
  try {
    const { bytes, isAll } = begun?.isAll ? begun : await prefixOf(stream, largestFile, begun?.bytes);
    return isAll ? textIn(Buffer.concat(bytes)) : tooLarge;
  } finally {
    stream.destroy();
  }
}

/** What a stream begins with. */
export interface Prefix {
  readonly bytes: readonly Uint8Array[];
  /** Whether there is no more than this. */
  readonly isAll: boolean;
}

/** Reads a stream, on from what it began with, until there are more bytes than these, or to its end. */
export async function prefixOf(stream: Readable, most: number, begun: Prefix['bytes'] = []): Promise<Prefix> {
  const bytes = [...begun];
  let size = Buffer.concat(begun).length;
  for await (const piece of stream.iterator({ destroyOnReturn: false })) {
    bytes.push(piece);
    size += piece.length;
    if (size > most) break;
  }
  return { bytes, isAll: size <= most };
}

const tooLarge: FileText = { message: `larger than ${largestFile / 1_000_000} MB: not read` };

function textIn(bytes: Uint8Array): FileText {
  const kind = kindOfFile(bytes);
  if (kind !== undefined) return { message: `this is ${kind}` };
  return decodeText(bytes) ?? { message: 'this is no text: not read' };
}
