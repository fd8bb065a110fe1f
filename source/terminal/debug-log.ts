import { openSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Notes } from './notes.ts';

/**
 * Writes all notes into a new file that only its owner can read, and says at the end of the process on standard error which
 * file it is, or why there is none.
 */
export function writeDebugLog(
  notes: Notes,
  process: Pick<NodeJS.Process, 'pid' | 'once'>,
  folder = tmpdir(),
): void {
  const file = path.join(folder, `npm-jobs-debug-${Date.now()}-${process.pid}.txt`);
  let said = `what happened is in ${file}`;
  try {
    // Made anew or not at all: a link that somebody else put there is not followed.
    const descriptor = openSync(file, 'wx', 0o600);
    notes.handOver((line) => writeAll(descriptor, `${line}\n`));
  } catch (error) {
    said = `there is no debug log: ${error instanceof Error ? error.message : error}`;
  }
  process.once('exit', () => writeAll(2, `npm-jobs: ${said}\n`));
}

function writeAll(descriptor: number, text: string): void {
  try {
    writeSync(descriptor, text);
  } catch {
    // What goes wrong with the log must not change what it is a log of.
  }
}
