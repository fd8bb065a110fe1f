import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { eventIn, type MarkEvent } from '../../postings/marks/event.ts';
import { fingerprint } from '../../postings/text/fingerprint.ts';

/** A part of a log, from one byte to the end. */
export interface LogPart {
  readonly events: readonly MarkEvent[];
  /** The numbers of lines that cannot be understood, counted from 1 at the beginning of the part. */
  readonly broken: readonly number[];
  /** Whether the last line has no end and is no event: somebody is just writing it, or was stopped. */
  readonly isTorn: boolean;
  /** A torn line is not read yet. */
  readonly state: LogState;
}

/** A log as it was when it was read: where it ended, when it was changed, and what stood at its end. */
export interface LogState {
  readonly size: number;
  readonly changed: number;
  readonly end: string;
}

/** Bytes at the end that tell whether it is still the same log. */
const telling = 128;

const newline = 10;

/** What stands in a log behind a byte. Throws if it cannot be read. */
export function readLog(file: string, from = 0): LogPart {
  return withFile(file, (descriptor) => {
    const { size, mtimeMs: changed } = fstatSync(descriptor);
    const bytes = bytesAt(descriptor, from, size - from);
    const lastLine = bytes.lastIndexOf(newline) + 1;
    const isTorn = lastLine < bytes.length && !eventIn(bytes.toString('utf8', lastLine));
    const read = isTorn ? lastLine : bytes.length;
    const lines = bytes.toString('utf8', 0, read).split('\n');
    const found = lines.map((line) => (line.trim() === '' ? undefined : (eventIn(line) ?? 'broken')));
    return {
      events: found.filter((each) => each !== undefined && each !== 'broken'),
      broken: found.flatMap((each, at) => (each === 'broken' ? [at + 1] : [])),
      isTorn,
      state: { size: from + read, changed, end: endOf(descriptor, from + read) },
    };
  });
}

/** What of a log has to be read again that was read before: nothing (`undefined`), what stands behind a byte, or all (`0`). */
export function unreadFrom(file: string, before: LogState): number | undefined {
  return withFile(file, (descriptor) => {
    const { size, mtimeMs } = fstatSync(descriptor);
    if (size === before.size && mtimeMs === before.changed) return undefined;
    return size > before.size && endOf(descriptor, before.size) === before.end ? before.size : 0;
  });
}

function endOf(descriptor: number, size: number): string {
  const from = Math.max(0, size - telling);
  return fingerprint(bytesAt(descriptor, from, size - from).toString('latin1'));
}

function bytesAt(descriptor: number, from: number, length: number): Buffer {
  const bytes = Buffer.alloc(Math.max(0, length));
  let read = 0;
  while (read < bytes.length) {
    const more = readSync(descriptor, bytes, read, bytes.length - read, from + read);
    if (more === 0) break;
    read += more;
  }
  return bytes.subarray(0, read);
}

function withFile<T>(file: string, use: (descriptor: number) => T): T {
  const descriptor = openSync(file, 'r');
  try {
    return use(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
