import { cacheFolder } from '../cache-folder.ts';
import { exitCodes } from '../errors.ts';
import { Cache } from '../sources/web/cache.ts';
import { tell } from '../terminal/output.ts';
import type { Command } from './command.ts';
import { printRows } from './print-rows.ts';

/** `npm-jobs cache`: where the answers of boards are kept, and how large that is; `--clear` empties it. */
export const cache: Command = async (call) => {
  const { options, world } = call;
  const kept = new Cache(cacheFolder(world));
  const files = await kept.files();
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  if (options.clear) {
    await kept.clear();
    await tell(world.stderr, `npm-jobs: ${kept.folder} is empty now; it had ${inUnits(bytes)}.\n`);
    return exitCodes.done;
  }
  await printRows([{ folder: kept.folder, files: files.length, bytes }], call, (row) => ({
    ...row,
    bytes: inUnits(bytes),
  }));
  return exitCodes.done;
};

function inUnits(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
