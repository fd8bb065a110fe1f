import { type Scenario, scenarios } from '../scenarios.ts';
import { type Command, pause, Session } from '../session.ts';
import { bare, counted, fzfOn, type Node, program, type Setting, sourceOf } from '../setting.ts';
import { figuresOf } from '../statistics.ts';
import type { Measure, Row } from './measure.ts';

const window = { columns: 120, rows: 30 };

/** Milliseconds between two keys. */
const gap = 40;

/** Milliseconds without a change after which the screen is taken to be as it will stay. */
const quietFor = (size: number): number => 250 + size / 50;

/**
 * From a key until the screen is as it is when all of its work is done: each key is pressed once to see how that is, then
 * again and again. Bare Node: writes a whole screen for each key.
 */
export const keyToPaint: Measure = {
  name: 'key-to-paint',
  async run(setting) {
    const rows: Row[] = [];
    for (const size of setting.sizes) rows.push(...(await rowsOf(setting, size)));
    return rows;
  },
};

async function rowsOf(setting: Setting, size: number): Promise<readonly Row[]> {
  const source = await sourceOf(setting, size);
  const rows: Row[] = [];
  for (const node of setting.nodes) {
    const players = await openPlayers(setting, node, source, size);
    for (const scenario of scenarios) {
      setting.say(`keys, ${counted(size)} postings, ${scenario.name}: looking`);
      rows.push(await rowOf(setting, node, size, scenario, players));
    }
    for (const { session } of Object.values(players)) await session?.end();
  }
  return rows;
}

type Who = 'program' | 'bare' | 'fzf';
type Players = Readonly<Record<Who, { readonly session: Session | undefined }>>;

async function openPlayers(
  setting: Setting,
  node: Node,
  source: readonly string[],
  size: number,
): Promise<Players> {
  const { fzf, say } = setting;
  const all = new RegExp(`\\b${size}(/| of )${size}\\b`);
  const open = async (command: Pick<Command, 'file' | 'args'>, shown: RegExp) => {
    const session = new Session({ ...command, ...window }, setting);
    await session.when((screen) => shown.test(screen), String(shown));
    await session.settled(quietFor(size));
    return { session };
  };
  say(`keys, ${counted(size)} postings: opening`);
  return {
    program: await open({ file: node.file, args: [program, ...source] }, all),
    bare: await open({ file: node.file, args: [bare('repaint')] }, /^0 0/),
    fzf: fzf ? await open(await fzfOn(setting, size), all) : { session: undefined },
  };
}

async function rowOf(
  { runs, say }: Setting,
  node: Node,
  size: number,
  scenario: Scenario,
  players: Players,
): Promise<Row> {
  const quiet = quietFor(size);
  const [ofProgram, ofBare, ofFzf] = await Promise.all([
    prepare(players.program.session, scenario, quiet),
    prepare(players.bare.session, { ...scenario, before: '', after: '' }, quiet, true),
    scenario.fzf && prepare(players.fzf.session, scenario.fzf, quiet),
  ]);
  const parts: Record<Who, Part | undefined> = { program: ofProgram, bare: ofBare, fzf: ofFzf };
  const rounds = Math.max(1, Math.round((runs * 4) / scenario.steps.length));
  for (let round = 1; round <= rounds; round++) {
    say(`keys, ${counted(size)} postings, ${scenario.name}: ${round} of ${rounds}`);
    for (const at of scenario.steps.keys()) for (const part of Object.values(parts)) await part?.press(at);
  }
  for (const part of Object.values(parts)) await part?.leave();
  const figures = (who: Who) => {
    const values = parts[who]?.values ?? [];
    return values.length > 0 ? figuresOf(values) : undefined;
  };
  const atMost = scenario.targets[size];
  return {
    what: `key to paint, ${scenario.name}, ${counted(size)} postings`,
    node: node.version,
    unit: 'ms',
    program: figures('program') ?? figuresOf([Number.NaN]),
    bare: figures('bare'),
    fzf: figures('fzf'),
    target: atMost === undefined ? undefined : { of: 'p95', atMost },
  };
}

/** One program's part in a scenario. */
interface Part {
  readonly values: readonly number[];
  /** Presses the key of a step and measures, unless it changes nothing. */
  press(at: number): Promise<void>;
  leave(): Promise<void>;
}

type Steps = Pick<Scenario, 'before' | 'steps' | 'after'>;

/** Presses every key once and remembers what the screen shows then; `isNew` says that every screen will be a new one. */
export async function prepare(
  session: Session | undefined,
  { before, steps, after }: Steps,
  quiet: number,
  isNew = false,
): Promise<Part | undefined> {
  if (!session) return undefined;
  const values: number[] = [];
  const type = async (keys: string) => {
    if (keys !== '') session.type(keys);
    return stateOf(await session.settled(quiet));
  };
  const expected: string[] = [];
  await type(before);
  if (!isNew) for (const step of steps) expected.push(await type(step));
  return {
    values,
    async press(at) {
      const now = stateOf(session.screen());
      const goal = expected[at];
      const start = performance.now();
      session.type(steps[at] ?? '');
      if (goal !== now) {
        const painted = await session.when(
          (screen) => (isNew ? stateOf(screen) !== now : stateOf(screen) === goal),
          goal ?? 'a new screen',
        );
        values.push(painted - start);
      }
      await pause(gap);
    },
    leave: async () => void (await type(after)),
  };
}

/** What a screen shows, without how far a search has come: fzf may leave that standing when it is done. */
function stateOf(screen: string): string {
  return screen.replaceAll(/ \(\d+%\)|─+/g, '');
}
