import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Surroundings } from '../session.ts';
import { bare, bundledSize, linesOf, program } from '../setting.ts';
import { type Measure, type Row, type Take, takeInTurns } from './measure.ts';

/** What is run, and what fzf would be told to do the same. */
const commands: readonly (readonly [what: string, args: readonly string[], fzf?: string])[] = [
  ['list', ['list']],
  ['list engineer', ['list', 'engineer'], 'engineer'],
  ['show sre', ['show', 'sre']],
];

/** Whole processes, from start to end, that print into a pipe; bare Node: prints one line. */
export const wholeProcess: Measure = {
  name: 'whole-process',
  async run(setting) {
    const { nodes, fzf, runs, folder, say } = setting;
    const lines = await linesOf(folder, bundledSize, say);
    const rows: Row[] = [];
    for (const [what, args, query] of commands) {
      const taken = await takeInTurns(
        nodes,
        ({ file }) => ({
          program: processOf(file, [program, ...args], setting),
          bare: processOf(file, [bare('one-line')], setting),
        }),
        fzf && query ? processOf('/bin/sh', ['-c', `exec fzf -f ${query} <'${lines}'`], setting) : undefined,
        { runs, say: (run) => say(`npm-jobs ${what}: ${run}`) },
      );
      const target = { of: 'ratio', atMost: 1.5 } as const;
      rows.push(...taken.map((row) => ({ what: `npm-jobs ${what}`, ...row, unit: 'ms', target })));
    }
    return rows;
  },
};

function processOf(file: string, args: readonly string[], { folder, env }: Surroundings): Take {
  return async () => {
    const start = performance.now();
    const child = spawn(file, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'ignore'] });
    child.stdout.resume();
    await once(child, 'close');
    return performance.now() - start;
  };
}
