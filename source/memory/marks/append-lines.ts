import { closeSync, fdatasync, fstatSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import path from 'node:path';

/** The part of `node:fs` that lines are appended with. */
export interface Disk {
  readonly mkdirSync: typeof mkdirSync;
  readonly openSync: (file: string, flags: string, mode: number) => number;
  readonly fstatSync: (descriptor: number) => { readonly size: number };
  readonly readSync: (descriptor: number, buffer: Buffer, from: number, length: number, at: number) => number;
  readonly writeSync: (descriptor: number, buffer: Buffer) => number;
  readonly fdatasync: (descriptor: number, done: (error: Error | null) => void) => void;
  readonly closeSync: (descriptor: number) => void;
}

export const realDisk: Disk = { closeSync, fdatasync, fstatSync, mkdirSync, openSync, readSync, writeSync };

/** How appending went. */
export interface Appended {
  /** How many of the lines stand in the file now, from the first on. */
  readonly kept: number;
  /** Bytes of the file up to which nothing of another program can be new. */
  readonly size: number;
  /** Why the others do not. */
  readonly error?: NodeJS.ErrnoException;
}

const newline = 10;

/**
 * Appends lines, which end in line breaks, to a file that other programs may append to at the same time: each by one write, and
 * behind a line break where the last line has none. Nothing that stands there is changed. The data is brought to the disk later.
 */
export function appendLines(file: string, lines: readonly string[], disk: Disk = realDisk): Appended {
  let kept = 0;
  let size = 0;
  try {
    disk.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    const descriptor = disk.openSync(file, 'a+', 0o600);
    try {
      size = disk.fstatSync(descriptor).size;
      let expected = size;
      for (const [at, line] of lines.entries()) {
        const isTorn = at === 0 && !endsWhole(descriptor, size, disk);
        expected += writeLine(descriptor, isTorn ? `\n${line}` : line, disk);
        kept++;
      }
      if (disk.fstatSync(descriptor).size === expected) size = expected;
    } finally {
      disk.fdatasync(descriptor, () => disk.closeSync(descriptor));
    }
    return { kept, size };
  } catch (error) {
    return { kept, size, error: error as NodeJS.ErrnoException };
  }
}

/** Bytes written; throws if the line is not whole. A line that lacks only its line break is: whoever writes next puts one there. */
function writeLine(descriptor: number, line: string, disk: Disk): number {
  const bytes = Buffer.from(line);
  const written = disk.writeSync(descriptor, bytes);
  if (written < bytes.length - 1) throw Object.assign(new Error('disk full'), { code: 'ENOSPC' });
  return written;
}

function endsWhole(descriptor: number, size: number, disk: Disk): boolean {
  if (size === 0) return true;
  const last = Buffer.alloc(1);
  return disk.readSync(descriptor, last, 0, 1, size - 1) !== 1 || last[0] === newline;
}
