import { Session, type Surroundings } from '../session.ts';
import { bare, bundledSize, fzfOn, program } from '../setting.ts';
import { type Measure, type Take, takeInTurns } from './measure.ts';

const size = { columns: 110, rows: 30 };

/** What the first frame may take, in times of bare Node, by the major version of Node. */
const targets: Readonly<Record<string, number>> = { 20: 2.1, 24: 3.4 };

/** From the start of the program until its list is on the screen; bare Node: until one line is there. */
export const firstFrame: Measure = {
  name: 'first-frame',
  async run(setting) {
    const { nodes, fzf, runs, say } = setting;
    const all = new RegExp(`\\b${bundledSize}/${bundledSize}\\b`);
    const rows = await takeInTurns(
      nodes,
      ({ file }) => ({
        program: frameOf({ file, args: [program] }, /❯/, setting),
        bare: frameOf({ file, args: [bare('one-line')] }, /ready/, setting),
      }),
      fzf ? frameOf(await fzfOn(setting, bundledSize), all, setting) : undefined,
      { runs, say: (run) => say(`first frame: ${run}`) },
    );
    return rows.map((row) => {
      const atMost = targets[row.node.split('.')[0] ?? ''];
      return {
        what: `first frame, ${size.columns}×${size.rows}`,
        ...row,
        unit: 'ms',
        target: atMost === undefined ? undefined : { of: 'ratio', atMost },
      };
    });
  },
};

function frameOf(
  command: { readonly file: string; readonly args: readonly string[] },
  shown: RegExp,
  surroundings: Surroundings,
): Take {
  return async () => {
    const session = new Session({ ...command, ...size }, surroundings);
    const drawn = await session.when((screen) => shown.test(screen), String(shown));
    await session.end();
    return drawn - session.started;
  };
}
