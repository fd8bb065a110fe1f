import { Session, type Surroundings } from '../session.ts';
import { bare, bundledSize, fzfOn, program, type Setting } from '../setting.ts';
import { type Measure, type Take, takeInTurns } from './measure.ts';

const size = { columns: 110, rows: 30 };

/** What the first frame may take, in times of bare Node, by the major version of Node. */
const targets: Readonly<Record<string, number>> = { 20: 2.1, 24: 3.4 };

/**
 * From the start of the program until its list is on the screen, and until a key that was typed at once has moved the cursor;
 * bare Node: until one line is there.
 */
export const firstFrame: Measure = {
  name: 'first-frame',
  async run(setting) {
    const { nodes, fzf, runs, say } = setting;
    const all = new RegExp(`\\b${bundledSize}/${bundledSize}\\b`);
    const rowsOf = (what: string, shown: RegExp, keys?: string) =>
      takeInTurns(
        nodes,
        ({ file }) => ({
          program: frameOf({ file, args: [program] }, shown, setting, keys),
          bare: frameOf({ file, args: [bare('one-line')] }, /ready/, setting),
        }),
        fzf && !keys ? fzfFrame(all, setting) : undefined,
        { runs, say: (run) => say(`${what}: ${run}`) },
      );
    const frames = await rowsOf('first frame', /❯/);
    const keys = await rowsOf('first key', /^(?:.*\n){4} ❯/, 'j');
    return [
      ...frames.map((row) => {
        const atMost = targets[row.node.split('.')[0] ?? ''];
        return {
          what: `first frame, ${size.columns}×${size.rows}`,
          ...row,
          unit: 'ms',
          target: atMost === undefined ? undefined : ({ of: 'ratio', atMost } as const),
        };
      }),
      ...keys.map((row) => ({ what: 'first key answered', ...row, unit: 'ms' })),
    ];
  },
};

function fzfFrame(shown: RegExp, setting: Setting): Take {
  return async () => frameOf(await fzfOn(setting, bundledSize), shown, setting)();
}

/** The milliseconds from the start of a program until its screen is so. */
export function frameOf(
  command: { readonly file: string; readonly args: readonly string[] },
  shown: RegExp,
  surroundings: Surroundings,
  keys = '',
): Take {
  return async () => {
    const session = new Session({ ...command, ...size }, surroundings);
    if (keys !== '') session.type(keys);
    const drawn = await session.when((screen) => shown.test(screen), String(shown));
    await session.end();
    return drawn - session.started;
  };
}
