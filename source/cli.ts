import { writeSync } from 'node:fs';
import { exitCodes } from './errors.ts';
import { run } from './run.ts';
import { crashMessage, writeCrashReport } from './terminal/crash-report.ts';
import { Notes } from './terminal/notes.ts';
import { version } from './version.ts';
import type { World } from './world.ts';

const argv = process.argv.slice(2);

const notes = new Notes();

const world: World = {
  get stdin() {
    return process.stdin;
  },
  get stdout() {
    return process.stdout;
  },
  get stderr() {
    return process.stderr;
  },
  env: process.env,
  platform: process.platform,
  now: Date.now,
  note: notes.add,
  explainCrash: (error) =>
    crashMessage(
      error,
      writeCrashReport({ error, argv, version, process, now: Date.now(), notes: notes.last }),
    ),
};

/** Says a fault of the program itself, and ends it. */
function crash(error: unknown): void {
  try {
    writeSync(2, world.explainCrash(error));
  } catch {
    // Nobody hears it.
  }
  process.exit(exitCodes.crash);
}

/** Logs what happens, if that is asked for; where the log is, is said at the very end. */
async function logIfAsked(): Promise<void> {
  const end = argv.indexOf('--');
  if (!argv.slice(0, end === -1 ? undefined : end).includes('--debug') && !process.env.NPM_JOBS_DEBUG) return;
  const { writeDebugLog } = await import('./terminal/debug-log.ts');
  writeDebugLog(notes, process);
}

process.on('uncaughtException', crash);
const isLogged = logIfAsked();
isLogged
  .then(() => run(argv, world, version))
  .then((exitCode) => {
    process.exitCode = exitCode;
  }, crash);
