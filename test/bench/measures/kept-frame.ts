import { join } from 'node:path';
import { homeThatFollows } from '../followed-home.ts';
import { counted, program, type Setting } from '../setting.ts';
import { frameOf } from './first-frame.ts';
import { type Measure, type Take, takeInTurns } from './measure.ts';

const size = 5000;
const from = 'lever:acme';
const address = 'https://api.lever.co/v0/postings/acme';

/**
 * From the start until the list is on the screen, of postings that are followed and kept; and the same of the archive, in the
 * same turns: to open on what boards offered takes hardly longer than to open on what comes with the program.
 */
export const keptFrame: Measure = {
  name: 'kept-frame',
  async run(setting) {
    const { nodes, runs, say } = setting;
    say(`keeping ${counted(size)} postings`);
    const home = await homeThatFollows(join(setting.folder, 'follows'), {
      from,
      address,
      size,
      readAt: Date.now(),
    });
    const what = `first frame of ${counted(size)} followed postings; beside it the archive’s`;
    const taken = await takeInTurns(
      nodes,
      ({ file }) => ({
        program: frame(file, { ...setting, env: { ...setting.env, NPM_JOBS_HOME: home } }),
        bare: frame(file, setting),
      }),
      undefined,
      { runs, say: (run) => say(`${what}: ${run}`) },
    );
    return taken.map((row) => ({ what, ...row, unit: 'ms', target: { of: 'ratio', atMost: 1.2 } as const }));
  },
};

function frame(file: string, setting: Setting): Take {
  return frameOf({ file, args: [program] }, /❯/, setting);
}
