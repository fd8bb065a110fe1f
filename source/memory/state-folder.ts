import path from 'node:path';
import type { World } from '../world.ts';
import { homeFolder } from './config-folder.ts';

/**
 * The folder for what is to last from one run to the next: `$NPM_JOBS_HOME/state`, else `npm-jobs` in `$XDG_STATE_HOME`, else in
 * `~/.local/state`; nothing if there is no such place.
 */
export function stateFolder({ env }: Pick<World, 'env'>): string | undefined {
  const { NPM_JOBS_HOME: own, XDG_STATE_HOME: states } = env;
  if (own) return path.resolve(own, 'state');
  // The XDG specification has paths overlooked that are not absolute.
  if (states && path.isAbsolute(states)) return path.join(states, 'npm-jobs');
  const home = homeFolder(env);
  return home && path.join(home, '.local', 'state', 'npm-jobs');
}
