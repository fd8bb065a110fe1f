import { homedir } from 'node:os';
import path from 'node:path';
import type { World } from './world.ts';

/** The folder in which answers are kept: `$NPM_JOBS_HOME/cache`, else `npm-jobs` in `$XDG_CACHE_HOME`, else in `~/.cache`. */
export function cacheFolder({ env }: Pick<World, 'env'>): string {
  const { NPM_JOBS_HOME: home, XDG_CACHE_HOME: caches } = env;
  if (home) return path.resolve(home, 'cache');
  // The XDG specification has paths overlooked that are not absolute.
  const base = caches && path.isAbsolute(caches) ? caches : path.join(env.HOME || homedir(), '.cache');
  return path.join(base, 'npm-jobs');
}
