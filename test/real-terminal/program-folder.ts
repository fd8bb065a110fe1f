import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const builtProgram = fileURLToPath(new URL('../../bin/npm-jobs.js', import.meta.url));

/** The program under test: an installed one may be named by NPM_JOBS_BIN, and the Node to run it with by NPM_JOBS_NODE. */
const { NPM_JOBS_BIN: program = builtProgram, NPM_JOBS_NODE: node = process.execPath } = process.env;

/** An empty folder to work in, with the program on the path as `npm-jobs`. */
export interface ProgramFolder {
  readonly path: string;
  /** An environment with nothing of the machine's own in it, so that colours and languages are the same everywhere. */
  readonly env: Readonly<Record<string, string>>;
  /** What a file in the folder holds. */
  read(name: string): string;
  /** The id of the process that `npm-jobs` was last started as. */
  programId(): number;
  remove(): void;
}

/** Makes such a folder; whoever makes it removes it. */
export function makeProgramFolder(): ProgramFolder {
  const path = mkdtempSync(join(tmpdir(), 'npm-jobs-'));
  const commands = join(path, '.commands');
  const idFile = join(commands, 'id');
  mkdirSync(commands);
  writeFileSync(
    join(commands, 'npm-jobs'),
    `#!/bin/sh\necho $$ >'${idFile}'\nexec '${node}' '${program}' "$@"\n`,
  );
  chmodSync(join(commands, 'npm-jobs'), 0o755);
  return {
    path,
    env: {
      PATH: `${commands}:${process.env.PATH ?? ''}`,
      HOME: path,
      LANG: 'C.UTF-8',
      TERM: 'xterm-256color',
      HISTFILE: '/dev/null',
    },
    read: (name) => readFileSync(join(path, name), 'utf8'),
    programId: () => Number(readFileSync(idFile, 'utf8')),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
