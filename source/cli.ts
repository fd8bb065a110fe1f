import packageJson from '../package.json' with { type: 'json' };
import { exitCodes } from './errors.ts';
import { run } from './run.ts';
import { crashMessage } from './terminal/guard.ts';
import type { World } from './world.ts';

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
};

run(process.argv.slice(2), world, packageJson.version).then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (error: unknown) => {
    process.stderr.write(crashMessage(error));
    process.exitCode = exitCodes.crash;
  },
);
