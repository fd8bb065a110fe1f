import { readFile } from 'node:fs/promises';
import { commands } from '../commands/index.ts';
import { manual } from '../commands/manual/manual.ts';
import { roff } from '../commands/manual/roff.ts';
import { version } from '../version.ts';

/** What `dist/npm-jobs.1` holds; the date is that of the newest entry of the changelog that has one. */
export async function manualPage(changelog: string): Promise<string> {
  const [, date = ''] =
    /^## \[\d[^\]]*\][^\d\n]*(\d{4}-\d\d-\d\d)/m.exec(await readFile(changelog, 'utf8')) ?? [];
  return roff(manual(commands), { version, date });
}
