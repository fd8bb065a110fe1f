import { type Command, Session, type Surroundings } from '../session.ts';
import { arrayOf, bare, bundledSize, counted, fzfOn, program, type Setting, sourceOf } from '../setting.ts';
import { type Measure, type Row, type Take, takeInTurns } from './measure.ts';

const window = { columns: 110, rows: 30 };

/** From the start until postings of a file can be read, and until all of them are there; bare Node: parses the file. */
export const opening: Measure = {
  name: 'opening',
  async run(setting) {
    const rows: Row[] = [];
    for (const size of setting.sizes) if (size !== bundledSize) rows.push(...(await rowsOf(setting, size)));
    return rows;
  },
};

async function rowsOf(setting: Setting, size: number): Promise<readonly Row[]> {
  const { nodes, fzf, folder, say } = setting;
  const file = await arrayOf(folder, size, say);
  const source = await sourceOf(setting, size);
  const all = new RegExp(`\\b${size}(/| of )${size}\\b`);
  const rows: Row[] = [];
  for (const [what, shown] of [
    [`first frame of ${counted(size)} postings in a file`, /❯/],
    [`all ${counted(size)} postings of a file there`, all],
  ] as const) {
    const taken = await takeInTurns(
      nodes,
      (node) => ({
        program: until({ file: node.file, args: [program, ...source] }, shown, setting),
        bare: until({ file: node.file, args: [bare('parse'), file] }, /ready/, setting),
      }),
      fzf ? until(await fzfOn(setting, size), all, setting) : undefined,
      { runs: runsOf(setting, size), say: (run) => say(`${what}: ${run}`) },
    );
    rows.push(...taken.map((row) => ({ what, ...row, unit: 'ms' })));
  }
  return rows;
}

/** Large files are opened less often. */
function runsOf({ runs }: Setting, size: number): number {
  return Math.max(2, Math.round(runs / (1 + Math.log10(size))));
}

function until(command: Pick<Command, 'file' | 'args'>, shown: RegExp, surroundings: Surroundings): Take {
  return async () => {
    const session = new Session({ ...command, ...window }, surroundings);
    const moment = await session.when((screen) => shown.test(screen), String(shown));
    await session.end();
    return moment - session.started;
  };
}
