import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Session, type Surroundings } from '../session.ts';
import { bare, bundledSize, fzfOn, program, type Setting } from '../setting.ts';
import { type Measure, type Row, type Take, takeInTurns } from './measure.ts';

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
    const set = await configuredFrames(setting);
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
      ...set,
      ...keys.map((row) => ({ what: 'first key answered', ...row, unit: 'ms' })),
    ];
  },
};

/** The first frame with a file of settings; beside it the same without one. */
async function configuredFrames(setting: Setting): Promise<readonly Row[]> {
  const { nodes, runs, say, folder, env } = setting;
  const what = 'first frame with settings; beside it without';
  const file = join(folder, 'config.toml');
  writeFileSync(file, settings);
  const withSettings = { ...setting, env: { ...env, NPM_JOBS_CONFIG: file } };
  const taken = await takeInTurns(
    nodes,
    (node) => ({
      program: frameOf({ file: node.file, args: [program] }, /❯/, withSettings),
      bare: frameOf({ file: node.file, args: [program] }, /❯/, setting),
    }),
    undefined,
    { runs, say: (run) => say(`${what}: ${run}`) },
  );
  return taken.map((row) => ({ what, ...row, unit: 'ms' }));
}

const settings = 'sort = "newest"\n[keys]\n"list.down" = ["j", "down", "J"]\n[searches]\nweb = "team:web"\n';

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
