import type { Environment } from '../terminal/output.ts';

/** A reason for line mode, as it is said to the person; undefined if there is none. */
type Reason = string | undefined;

/**
 * What turns line mode on, in a word or two; undefined where it is off. `--line` and `--no-line` decide first, then
 * NPM_JOBS_LINE; then what says that a screen cannot be seen, what is set, and what it cannot be drawn on.
 */
export function lineModeBy(option: boolean | undefined, env: Environment, set?: boolean): Reason {
  if (option !== undefined) return option ? '--line' : undefined;
  if (env.NPM_JOBS_LINE) return isOn(env.NPM_JOBS_LINE) ? 'NPM_JOBS_LINE' : undefined;
  if (isOn(env.ACCESSIBLE)) return 'ACCESSIBLE';
  if (env.INK_SCREEN_READER === 'true') return 'INK_SCREEN_READER';
  if (set !== undefined) return set ? 'config.toml' : undefined;
  return env.TERM === 'dumb' ? 'TERM=dumb' : undefined;
}

const off: ReadonlySet<string> = new Set(['', '0', 'false', 'no', 'off']);

function isOn(value = ''): boolean {
  return !off.has(value.trim().toLowerCase());
}
