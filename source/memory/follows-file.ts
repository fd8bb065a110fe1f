import { readFileSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../errors.ts';
import type { World } from '../world.ts';
import { configFolder } from './config-folder.ts';
import { followsIn } from './follow-lines.ts';

/** The file with a person's followed sources; nothing if there is no place for one. */
export function followsFile(world: Pick<World, 'env'>): string | undefined {
  const folder = configFolder(world);
  return folder && path.join(folder, 'follows');
}

/** The sources that a person follows, as they stand in the file; a `UserError` if there is one that cannot be read. */
export function followed(world: Pick<World, 'env'>): readonly string[] {
  const file = followsFile(world);
  if (file === undefined) return [];
  try {
    return followsIn(readFileSync(file, 'utf8'));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw new UserError(
      `What you follow cannot be read: ${message}.`,
      'Name sources with --from, or mend it.',
    );
  }
}
