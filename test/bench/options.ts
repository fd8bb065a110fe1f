import { parseArgs } from 'node:util';
import { measures } from './measures/index.ts';

/** What the command line of the benchmark says. */
export interface Options {
  /** Executables of Node beside the one that runs this. */
  readonly nodes: readonly string[];
  readonly sizes: readonly number[];
  readonly runs: number;
  readonly files: number;
  /** The names of the measures to take. */
  readonly only: readonly string[];
  readonly json: boolean;
  /** Whether the whole table goes into RESULTS.md, and only the rows for the README are printed. */
  readonly write: boolean;
  /** Whether what is measured gets the environment as it is here. */
  readonly inheriting: boolean;
}

/** What `--help` says. */
export const help = `npm run bench -- [options]

  --quick            few runs, small sizes: to see whether it works
  --runs <n>         runs of each program (25)
  --sizes <n,n>      how many postings (51,1000,10000,100000)
  --node <file>      another Node beside this one; may be given several times
  --only <name>      only this measure, may be given several times: ${measures.map(({ name }) => name).join(', ')}
  --inherit          give what is measured this environment as it is: some of it, such as NODE_EXTRA_CA_CERTS, slows
                     Node 20 down; else it gets no more than it needs
  --json             figures as JSON
  --write            the whole table into test/bench/RESULTS.md; what is printed are its rows for the README
`;

/** Reads the command line; nothing if it asks for help. */
export function readOptions(args: readonly string[]): Options | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      runs: { type: 'string' },
      sizes: { type: 'string' },
      node: { type: 'string', multiple: true, default: [] },
      only: { type: 'string', multiple: true, default: [] },
      json: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      inherit: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return undefined;
  const { quick, runs = quick ? '5' : '25', sizes = quick ? '51,1000' : '51,1000,10000,100000' } = values;
  return {
    nodes: values.node,
    sizes: sizes.split(',').map(numberOf),
    runs: numberOf(runs),
    files: quick ? 1000 : 10_000,
    only: values.only.length > 0 ? values.only : measures.map(({ name }) => name),
    json: values.json,
    write: values.write,
    inheriting: values.inherit,
  };
}

function numberOf(text: string): number {
  if (!/^\d+$/.test(text) || Number(text) === 0) throw new Error(`“${text}” is no number above 0.`);
  return Number(text);
}
