import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Whether the shell has given its terminal to this process, and not only let it go on in the background. Where that cannot be
 * found out, it is so.
 */
export function isInForeground({ pid, platform }: NodeJS.Process): boolean {
  try {
    if (platform === 'linux') return isForegroundStat(readFileSync('/proc/self/stat', 'utf8'));
    return isForegroundState(execFileSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }));
  } catch {
    return true;
  }
}

/** Reads proc_pid_stat(5): its fifth field is the process group, its eighth the one in the terminal's foreground. */
export function isForegroundStat(stat: string): boolean {
  // The name in the second field may hold anything, spaces and brackets too.
  const [, , group, , , foreground] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return group === foreground;
}

/** Reads what ps(1) says of a process's state, where + means the foreground. */
export function isForegroundState(state: string): boolean {
  return state.includes('+');
}
