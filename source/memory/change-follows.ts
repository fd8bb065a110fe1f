import { chmod, mkdir, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../errors.ts';
import type { World } from '../world.ts';
import { commentedOut, followsIn, followsIntroduction, linesNaming, lineToAdd } from './follow-lines.ts';
import { followsFile } from './follows-file.ts';
import { underLock } from './lock.ts';

/** Adds sources to the file, each in a line of its own behind all others; resolves to those that did not stand there. */
export async function addFollows(
  sources: readonly string[],
  world: Pick<World, 'env'>,
): Promise<readonly string[]> {
  return changing(world, async (file) => {
    const text = (await textOf(file)) ?? followsIntroduction;
    const known = new Set(followsIn(text));
    const added = [...new Set(sources)].filter((source) => !known.has(source));
    const lines = added.reduce((more, source) => more + lineToAdd(text + more, source), '');
    if (added.length > 0) await append(file, text === followsIntroduction ? text + lines : lines);
    return added;
  });
}

/** Makes comments of the lines that name such sources; resolves to these sources. */
export async function dropFollows(
  isMeant: (source: string) => boolean,
  world: Pick<World, 'env'>,
): Promise<readonly string[]> {
  return changing(world, async (file) => {
    const text = await textOf(file);
    if (text === undefined) return [];
    const lines = linesNaming(text, isMeant);
    // Byte by byte: what is no UTF-8 stays what it is.
    if (lines.length > 0) await replace(file, commentedOut(await readFile(file, 'latin1'), lines));
    return followsIn(text).filter(isMeant);
  });
}

async function changing<T>(world: Pick<World, 'env'>, change: (file: string) => Promise<T>): Promise<T> {
  const file = followsFile(world);
  if (file === undefined)
    throw new UserError('There is no place to keep what you follow.', 'Set HOME, or NPM_JOBS_HOME.');
  try {
    await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
    // The file may be a link into a folder of settings that a person keeps elsewhere.
    const real = await realpath(file).catch(() => file);
    return await underLock(real, () => change(real));
  } catch (error) {
    throw new UserError(
      `Nothing was kept: ${(error as Error).message}.`,
      'What you followed before is as it was.',
    );
  }
}

async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Adds a text at the end: all of it, or nothing. */
async function append(file: string, text: string): Promise<void> {
  const handle = await open(file, 'a', 0o600);
  try {
    const { size } = await handle.stat();
    try {
      await handle.appendFile(text);
      await handle.sync();
    } catch (error) {
      await handle.truncate(size);
      throw error;
    }
  } finally {
    await handle.close();
  }
}

/** Replaces a file by another that is whole before anybody sees it. */
async function replace(file: string, text: string): Promise<void> {
  const { mode } = await stat(file);
  const unfinished = `${file}.${process.pid}`;
  try {
    const handle = await open(unfinished, 'wx', 0o600);
    try {
      await handle.writeFile(text, 'latin1');
      await handle.sync();
    } finally {
      await handle.close();
    }
    await chmod(unfinished, mode);
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
