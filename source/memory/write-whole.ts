import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes a file that only its owner can read, in place of what it was: nobody ever finds half of it, and if that is not
 * possible what it was stays, and the promise rejects. Makes the folder too.
 */
export async function writeWhole(file: string, text: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const unfinished = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}${unfinishedEnding}`;
  try {
    const handle = await open(unfinished, 'wx', 0o600);
    try {
      // Where the disk is full a part of it may be written without an error; this goes on until that comes.
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** What files are called that are not whole yet. */
export const unfinishedEnding = '.unfinished';
