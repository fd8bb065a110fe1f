import { searchesFile, settingsFile } from '../../memory/settings-file.ts';
import type { World } from '../../world.ts';
import { noSettings, type Settings } from './settings.ts';

/**
 * What a person set, in the file that `--config` names or in the usual ones; without one nothing is loaded for it. The keys of
 * actions are read only where they are needed: all actions are loaded for them.
 */
export async function settingsFor(
  named: string | undefined,
  world: Pick<World, 'env'>,
  needsKeys = true,
): Promise<Settings> {
  const files = [settingsFile(world, named), searchesFile(world)];
  if (files.every((each) => each?.text === undefined)) return noSettings;
  const { readSettings } = await import('./read-settings.ts');
  const [config, searches] = files;
  return readSettings(config, searches, needsKeys);
}
