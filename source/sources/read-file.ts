import { readFile, stat } from 'node:fs/promises';
import type { Posting } from '../postings/posting.ts';
import { readDocument } from '../postings/reading/document.ts';
import type { Reading } from '../postings/reading/markdown.ts';
import { fileStart, problemAt } from '../postings/reading/problem.ts';
import { decodeText } from './decode.ts';
import type { Batch, NewId } from './source.ts';

/** Larger files are no postings. */
export const largestFile = 10_000_000;

/** A file's text, or why it could not be read. */
export type FileText = string | { readonly message: string };

function postingsIn(text: string, file: string, id: string, newId: NewId): Batch {
  const { readings, problems } = readDocument(text, file);
  return {
    postings: readings.map((reading) => identified(reading, readings.length === 1 ? id : '', newId)),
    problems,
  };
}

/** The posting with an id: its own, or what its file is called, or when it was posted and its role. */
export function identified(
  { posting, id }: Pick<Reading, 'posting' | 'id'>,
  fileId: string,
  newId: NewId,
): Posting {
  return {
    id: newId(id ?? (fileId || [posting.posted, posting.role].filter(Boolean).join(' '))),
    ...posting,
  };
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
    const { size } = await stat(path);
    if (size > largestFile) return { message: `larger than ${largestFile / 1_000_000} MB: not read` };
    return textIn(await readFile(path));
  } catch (error) {
    return { message: reasonOf(error) };
  }
}

/** The text in bytes, or that they are none. */
export function textIn(bytes: Uint8Array): FileText {
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
