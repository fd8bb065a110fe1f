import path from 'node:path';
import type { World } from '../world.ts';

/**
 * The folder for what a person may edit: `$NPM_JOBS_HOME/config`, else `npm-jobs` in `$XDG_CONFIG_HOME`, else in `~/.config`;
 * nothing if there is no such place.
 */
export function configFolder({ env }: Pick<World, 'env'>): string | undefined {
  const { NPM_JOBS_HOME: own, XDG_CONFIG_HOME: configs } = env;
  if (own) return path.resolve(own, 'config');
  // The XDG specification has paths overlooked that are not absolute.
  if (configs && path.isAbsolute(configs)) return path.join(configs, 'npm-jobs');
  const home = homeFolder(env);
  return home && path.join(home, '.config', 'npm-jobs');
}

/** Where the person's own files are; nothing if the environment does not say it. */
export function homeFolder({ HOME, USERPROFILE }: NodeJS.ProcessEnv): string | undefined {
  return HOME || USERPROFILE;
}
