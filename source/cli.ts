import packageJson from '../package.json' with { type: 'json' };
import { exitCodes } from './errors.ts';
import { run } from './run.ts';
import { crashMessage } from './terminal/guard.ts';

run(process.argv.slice(2), process, packageJson.version).then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (error: unknown) => {
    process.stderr.write(crashMessage(error));
    process.exitCode = exitCodes.crash;
  },
);
