import { join } from 'node:path';
import { homeOfMarks } from '../marked-home.ts';
import type { Scenario } from '../scenarios.ts';
import { Session } from '../session.ts';
import { counted, type Node, program, type Setting } from '../setting.ts';
import { figuresOf } from '../statistics.ts';
import { frameOf } from './first-frame.ts';
import { prepare } from './key-to-paint.ts';
import { type Measure, type Row, takeInTurns } from './measure.ts';

const count = 10_000;
const window = { columns: 110, rows: 30 };
/** Milliseconds without a change after which the screen stays as it is. */
const quiet = 250;

const scenarios: readonly Scenario[] = [
  { name: 'moving', before: '', steps: [...'jjjjjjkkkkkk'], after: '', targets: { 51: 8 } },
  { name: 'marking', before: '', steps: [...'+u+uax', ...'uu'], after: '', targets: {} },
];

/** What somebody waits for who has marked very much: the first frame, beside one without any mark, and keys. */
export const marked: Measure = {
  name: 'marked',
  async run(setting) {
    const { nodes, runs, say } = setting;
    const home = homeOfMarks(join(setting.folder, 'marked'), count);
    const surroundings = { ...setting, env: { ...setting.env, NPM_JOBS_HOME: home } };
    const what = `first frame with ${count.toLocaleString('en')} marks; beside it without`;
    const taken = await takeInTurns(
      nodes,
      ({ file }) => ({
        program: frameOf({ file, args: [program] }, /❯/, surroundings),
        bare: frameOf({ file, args: [program] }, /❯/, setting),
      }),
      undefined,
      { runs, say: (run) => say(`${what}: ${run}`) },
    );
    const frames = taken.map((row) => ({
      what,
      ...row,
      unit: 'ms' as const,
      target: { of: 'ratio', atMost: 1.2 } as const,
    }));
    const keys: Row[] = [];
    for (const { file, version } of nodes)
      for (const scenario of scenarios)
        keys.push(await keysOf(scenario, { file, version }, { ...setting, ...surroundings }));
    return [...frames, ...keys];
  },
};

async function keysOf(
  scenario: Scenario,
  { file, version: node }: Pick<Node, 'file' | 'version'>,
  setting: Setting,
): Promise<Row> {
  const what = `key to paint, ${scenario.name}, ${counted(51)} postings and ${count.toLocaleString('en')} marks`;
  const session = new Session({ file, args: [program], ...window }, setting);
  await session.when((screen) => screen.includes('❯'), 'the list');
  const part = await prepare(session, scenario, quiet);
  const rounds = Math.max(1, Math.round((setting.runs * 4) / scenario.steps.length));
  for (let round = 1; round <= rounds; round++) {
    setting.say(`${what}: ${round} of ${rounds}`);
    for (const at of scenario.steps.keys()) await part?.press(at);
  }
  await session.end();
  const atMost = scenario.targets[51];
  const target = atMost === undefined ? undefined : ({ of: 'p95', atMost } as const);
  return { what, node, unit: 'ms', program: figuresOf(part?.values ?? []), target };
}
