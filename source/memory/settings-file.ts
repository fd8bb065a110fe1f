import { readFileSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../errors.ts';
import type { World } from '../world.ts';
import { configFolder } from './config-folder.ts';

/** A file with settings, and what stands in it; nothing if there is no such file. */
export interface SettingsFile {
  readonly file: string;
  readonly text: string | undefined;
}

/**
 * The file with a person's settings: the one that is named, else `$NPM_JOBS_CONFIG`, else `config.toml` in the folder for what
 * a person may edit. A `UserError` if one that is named is not there.
 */
export function settingsFile(world: Pick<World, 'env'>, named: string | undefined): SettingsFile | undefined {
  const wanted = named ?? world.env.NPM_JOBS_CONFIG;
  if (wanted) {
    const found = fileAt(path.resolve(wanted));
    if (found.text === undefined)
      throw new UserError(`There is no ${wanted} with settings.`, 'npm-jobs config --init writes one.');
    return found;
  }
  const folder = configFolder(world);
  return folder === undefined ? undefined : fileAt(path.join(folder, 'config.toml'));
}

/** The file with the searches that were saved in the browser. */
export function searchesFile(world: Pick<World, 'env'>): SettingsFile | undefined {
  const folder = configFolder(world);
  return folder === undefined ? undefined : fileAt(path.join(folder, 'searches.toml'));
}

function fileAt(file: string): SettingsFile {
  try {
    return { file, text: readFileSync(file, 'utf8') };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return { file, text: undefined };
    throw new UserError(`The settings cannot be read: ${message}.`, 'Name others with --config, or mend it.');
  }
}
