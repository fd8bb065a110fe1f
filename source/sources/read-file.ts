import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { Posting } from '../postings/posting.ts';
import { readDocument } from '../reading/document.ts';
import type { ParsedPosting } from '../reading/parsed-posting.ts';
import { fileStart, problemAt } from '../reading/problem.ts';
import { decodeText } from './decode.ts';
import type { Batch, NewId } from './source.ts';

/** Larger files are no postings. */
const largestFile = 10_000_000;

/** A file's text, or why it could not be read. */
export type FileText = string | { readonly message: string };

function postingsIn(text: string, file: string, id: string, newId: NewId): Batch {
  const { parsed, problems } = readDocument(text, file);
  return { postings: identified(parsed, id, newId), problems };
}

/** Postings with ids: their own, or what their file is called if it holds just one, or when they were posted and their role. */
export function identified(
  parsed: readonly Pick<ParsedPosting, 'posting' | 'id'>[],
  fileId: string,
  newId: NewId,
): readonly Posting[] {
  const onlyId = parsed.length === 1 ? fileId : '';
  return parsed.map(({ posting, id }) => ({
    id: newId(id ?? (onlyId || [posting.posted, posting.role].filter(Boolean).join(' '))),
    ...posting,
  }));
}

/** A path as an id: its parts joined by dashes, without the file's extension. */
export function idOfPath(path: string): string {
  return path.replace(/\.(md|markdown|txt|json|ya?ml)$/i, '');
}

/** A batch that only says what could not be read. */
export function trouble(file: string, message: string): Batch {
  return { postings: [], problems: [problemAt(file, fileStart, message)] };
}

/** Reads a file as text; what is too large, or no text, is only named. Never throws. */
export async function readTextFile(path: string): Promise<FileText> {
  try {
    const handle = await open(path);
    try {
      const info = await handle.stat();
      // A pipe or a device does not say how much is in it.
      if (!info.isFile()) return textOf(await prefixOf(handle.createReadStream({ autoClose: false })));
      if (info.size > largestFile) return tooLarge;
      const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(info.size), 0, info.size, 0);
      return textIn(buffer.subarray(0, bytesRead));
    } finally {
      await handle.close();
    }
  } catch (error) {
    return { message: reasonOf(error) };
  }
}

/** What a stream begins with. */
export interface Prefix {
  readonly bytes: readonly Uint8Array[];
  /** Whether there is no more than this. */
  readonly isAll: boolean;
}

/** Reads a stream to its end, or on from what it began with until there are more bytes than these. */
export async function prefixOf(
  stream: Readable,
  most = largestFile,
  begun: Prefix['bytes'] = [],
): Promise<Prefix> {
  const bytes = [...begun];
  let size = Buffer.concat(begun).length;
  for await (const piece of stream.iterator({ destroyOnReturn: false })) {
    bytes.push(piece);
    size += piece.length;
    if (size > most) break;
  }
  return { bytes, isAll: size <= most };
}

/** The text that a stream began with, or that there is too much of it. */
export function textOf({ bytes, isAll }: Prefix): FileText {
  return isAll ? textIn(Buffer.concat(bytes)) : tooLarge;
}

const tooLarge: FileText = { message: `larger than ${largestFile / 1_000_000} MB: not read` };

function textIn(bytes: Uint8Array): FileText {
  return decodeText(bytes) ?? { message: 'no text in UTF-8 or UTF-16: not read' };
}

/** What has been read of a file as postings. `id` is what its posting is called if it holds just one. */
export function batchOf(text: FileText, file: string, id: string, newId: NewId): Batch {
  return typeof text === 'string' ? postingsIn(text, file, id, newId) : trouble(file, text.message);
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
  EISDIR: 'is a folder',
  ELOOP: 'is a link that leads back to itself',
};

/** Why a file could not be read, in words. */
export function reasonOf(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return reasons[code] ?? `could not be read: ${message}`;
}
