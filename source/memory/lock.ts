import { open, rename, rm, stat } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds between two tries, and after which a lock is that of a program that was killed while it had it. */
const pause = 10;
const longest = 3000;

/**
 * Does something to a file while no other program does that under the same lock, which is a file beside it. A lock that
 * somebody left behind is taken away.
 */
export async function underLock<T>(file: string, task: () => Promise<T>): Promise<T> {
  const lock = `${file}.lock`;
  while (!(await take(lock))) {
    if (await isLeftBehind(lock)) await takeAway(lock);
    else await wait(pause);
  }
  try {
    return await task();
  } finally {
    await rm(lock, { force: true });
  }
}

async function take(lock: string): Promise<boolean> {
  try {
    await (await open(lock, 'wx', 0o600)).close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function isLeftBehind(lock: string): Promise<boolean> {
  const info = await stat(lock).catch(() => undefined);
  return info !== undefined && Date.now() - info.mtimeMs > longest;
}

/** Of several that find it at the same time one takes it away. */
async function takeAway(lock: string): Promise<void> {
  const own = `${lock}.${process.pid}`;
  await rename(lock, own).catch(() => {});
  await rm(own, { force: true });
}
