import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';

/** The executable of a version of Node, such as `24` or `20.20`: the one that runs now, or else one that npx brings. */
export function findNode(version: string): string {
  if (`${process.versions.node}.`.startsWith(`${version}.`)) return process.execPath;
  // Outside of the repository, where no package of it can be meant.
  return execFileSync('npx', ['-y', `node@${version}`, '-p', 'process.execPath'], {
    cwd: tmpdir(),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  }).trim();
}
