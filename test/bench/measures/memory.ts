import { readFileSync } from 'node:fs';
import { type Command, Session, type Surroundings } from '../session.ts';
import { bare, bundledSize, counted, fzfOn, program, type Setting, sourceOf } from '../setting.ts';
import { type Measure, type Row, type Take, takeInTurns } from './measure.ts';

const window = { columns: 110, rows: 30 };

/** What is done while it is watched: move, search, and, where that can be done, read. */
const browsing = ['j', 'j', '/', 'e', 'n', 'g', '\u001B', 'g', '\r', ' ', ' ', '\u001B'];
const browsingInFzf = ['\u000E', '\u000E', 'e', 'n', 'g', '\u0015'];

/** The most memory that was in use while browsing; bare Node: while it wrote a screen for each key. */
export const memory: Measure = {
  name: 'memory',
  async run(setting) {
    const rows: Row[] = [];
    for (const size of setting.sizes) rows.push(...(await rowsOf(setting, size)));
    return rows;
  },
};

async function rowsOf(setting: Setting, size: number): Promise<readonly Row[]> {
  const { nodes, fzf, say } = setting;
  const source = await sourceOf(setting, size);
  const all = new RegExp(`\\b${size}(/| of )${size}\\b`);
  const rows = await takeInTurns(
    nodes,
    ({ file }) => ({
      program: peakOf({ file, args: [program, ...source] }, all, browsing, setting),
      bare: peakOf({ file, args: [bare('repaint')] }, /^0 0/, browsing, setting),
    }),
    fzf ? peakOf(await fzfOn(setting, size), all, browsingInFzf, setting) : undefined,
    { runs: 3, say: (run) => say(`memory, ${counted(size)} postings: ${run}`) },
  );
  const target = size === bundledSize ? ({ of: 'ratio', atMost: 1.8 } as const) : undefined;
  return rows.map((row) => ({
    what: `memory while browsing ${counted(size)} postings`,
    ...row,
    unit: 'MB',
    target,
  }));
}

function peakOf(
  command: Pick<Command, 'file' | 'args'>,
  shown: RegExp,
  keys: readonly string[],
  surroundings: Surroundings,
): Take {
  return async () => {
    const session = new Session({ ...command, ...window }, surroundings);
    await session.when((screen) => shown.test(screen), String(shown));
    for (const key of keys) {
      session.type(key);
      await session.settled(80);
    }
    const megabytes = peakMemory(session.processId) / 1024;
    await session.end();
    return megabytes;
  };
}

/** Kilobytes of memory that a process has had in use at most (Linux). */
function peakMemory(processId: number): number {
  return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${processId}/status`, 'utf8'))?.[1]);
}
