import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { bare, counted, filesOf, program } from '../setting.ts';
import { type Measure, type Take, takeInTurns } from './measure.ts';

/** What reading a folder of Markdown files takes for each of them; bare Node: reads them and does nothing else. */
export const folder: Measure = {
  name: 'folder',
  async run(setting) {
    const { nodes, files, folder, env, say } = setting;
    const inside = await filesOf(folder, files, say);
    const rows = await takeInTurns(
      nodes,
      ({ file }) => ({
        program: perFile(file, [program, 'list', '--from', inside], files, env),
        bare: perFile(file, [bare('read-files'), inside], files, env),
      }),
      undefined,
      { runs: 3, say: (run) => say(`folder of ${counted(files)} files: ${run}`) },
    );
    return rows.map((row) => ({ what: `a file of a folder of ${counted(files)}`, ...row, unit: 'µs' }));
  },
};

function perFile(file: string, args: readonly string[], files: number, env: NodeJS.ProcessEnv): Take {
  return async () => {
    const start = performance.now();
    const child = spawn(file, args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
    const [exitCode] = await once(child, 'close');
    if (exitCode !== 0) throw new Error(`${args.join(' ')} ended with ${exitCode}.`);
    return ((performance.now() - start) * 1000) / files;
  };
}
