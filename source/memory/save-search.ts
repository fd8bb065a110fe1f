import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../errors.ts';
import type { World } from '../world.ts';
import { configFolder } from './config-folder.ts';
import { underLock } from './lock.ts';

const introduction =
  '# Searches that were saved in the browser, by name: npm-jobs @name finds what stands behind it.\n';

/** Keeps a query under a name in `searches.toml`, in the place of another of that name; the rest of the file stays as it is. */
export async function keepSearch(name: string, query: string, world: Pick<World, 'env'>): Promise<void> {
  const folder = configFolder(world);
  if (folder === undefined)
    throw new UserError('There is no place to keep searches.', 'Set HOME, or NPM_JOBS_HOME.');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = path.join(folder, 'searches.toml');
  await underLock(file, async () => {
    const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return introduction;
      throw error;
    });
    const temporary = `${file}.${process.pid}`;
    await writeFile(temporary, withLine(text, name, query), { mode: 0o600, flush: true });
    await rename(temporary, file);
  });
}

/** The text of the file with a line for the search. What JSON writes as a text is one in TOML too. */
export function withLine(text: string, name: string, query: string): string {
  const line = `"${name}" = ${JSON.stringify(query)}`;
  const lines = text.replace(/\n$/, '').split('\n');
  const isOfName = (each: string) => each.startsWith(`"${name}" =`) || each.startsWith(`${name} =`);
  const at = lines.findIndex(isOfName);
  return `${(at === -1 ? [...lines, line] : lines.with(at, line)).join('\n')}\n`;
}
