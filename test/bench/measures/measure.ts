import type { Node, Setting } from '../setting.ts';
import { type Figures, figuresOf } from '../statistics.ts';

/** Something that is measured. */
export interface Measure {
  readonly name: string;
  run(setting: Setting): Promise<readonly Row[]>;
}

/** One line of the table: the program, and what it is compared with. */
export interface Row {
  readonly what: string;
  /** The version of Node, if it was one that was measured. */
  readonly node?: string;
  readonly unit: string;
  readonly program: Figures;
  /** Node with next to nothing to do. */
  readonly bare?: Figures | undefined;
  readonly fzf?: Figures | undefined;
  readonly target?: Target | undefined;
}

/** At most so much: of the medians' ratio to bare Node, of the 95th percentile, or of the median. */
export interface Target {
  readonly of: 'ratio' | 'p95' | 'median';
  readonly atMost: number;
}

/** Gives one measured value. */
export type Take = () => Promise<number>;

/** What is measured with one version of Node. */
interface NodeTakes {
  readonly program: Take;
  readonly bare: Take;
}

/** The figures that belong in one row. */
interface Taken {
  readonly node: string;
  readonly program: Figures;
  readonly bare: Figures;
  readonly fzf: Figures | undefined;
}

/**
 * The figures of the program and bare Node with each version of Node, and of fzf, if it can do the same: taken in turns,
 * so that whatever else the machine does is shared by all of them.
 */
export async function takeInTurns(
  nodes: readonly Node[],
  takesOf: (node: Node) => NodeTakes,
  fzf: Take | undefined,
  { runs, say }: { readonly runs: number; say(run: string): void },
): Promise<readonly Taken[]> {
  const rows = nodes.map((node) => ({
    node,
    program: sampler(takesOf(node).program),
    bare: sampler(takesOf(node).bare),
  }));
  const fzfSampler = fzf && sampler(fzf);
  const all = [...rows.flatMap(({ program, bare }) => [program, bare]), ...(fzfSampler ? [fzfSampler] : [])];
  // What comes first warms up the machine's caches, and does not count.
  for (const { take } of all) await take();
  for (let run = 1; run <= runs; run++) {
    say(`${run} of ${runs}`);
    for (const { take, values } of all) values.push(await take());
  }
  return rows.map(({ node, program, bare }) => ({
    node: node.version,
    program: figuresOf(program.values),
    bare: figuresOf(bare.values),
    fzf: fzfSampler && figuresOf(fzfSampler.values),
  }));
}

const sampler = (take: Take) => ({ take, values: [] as number[] });
