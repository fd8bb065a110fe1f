import { writeSync } from 'node:fs';
import packageJson from '../package.json' with { type: 'json' };
import { exitCodes } from './errors.ts';
import { run } from './run.ts';
import { crashMessage, writeCrashReport } from './terminal/crash-report.ts';
import type { World } from './world.ts';

const argv = process.argv.slice(2);
const { version } = packageJson;

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
  explainCrash: (error) =>
    crashMessage(error, writeCrashReport({ error, argv, version, process, now: Date.now() })),
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

process.on('uncaughtException', crash);
run(argv, world, version).then((exitCode) => {
  process.exitCode = exitCode;
}, crash);
