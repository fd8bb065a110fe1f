import { packProgram } from '../../packed-program.ts';
import { figuresOf } from '../statistics.ts';
import type { Measure } from './measure.ts';

/** What npx brings. */
export const packageSize: Measure = {
  name: 'package',
  async run({ folder, say }) {
    say('package');
    const { size } = packProgram(folder);
    return [
      {
        what: 'package',
        unit: 'KB',
        program: figuresOf([size / 1000]),
        target: { of: 'median', atMost: 600 },
      },
    ];
  },
};
