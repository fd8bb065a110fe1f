import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What people get: the file that would be published, and what is in it. */
export interface PackedProgram {
  readonly tarball: string;
  /** Bytes of the tarball. */
  readonly size: number;
  readonly files: readonly string[];
}

/** Packs the program as it is built now into a folder. */
export function packProgram(folder: string): PackedProgram {
  const said = npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root);
  const [{ filename, size, files }] = JSON.parse(said) as [
    { filename: string; size: number; files: { path: string }[] },
  ];
  return { tarball: join(folder, filename), size, files: files.map(({ path }) => path) };
}

/** Installs a packed program into a folder without any network, and gives the folder that it is in then. */
export function installProgram(tarball: string, folder: string): string {
  const cache = join(folder, '.npm-cache');
  npm(
    ['install', '--offline', '--no-audit', '--no-fund', '--cache', cache, '--prefix', folder, tarball],
    folder,
  );
  return join(folder, 'node_modules', 'npm-jobs');
}

function npm(args: readonly string[], cwd: string): string {
  return execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}
