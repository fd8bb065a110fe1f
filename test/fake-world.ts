import { Readable, Writable } from 'node:stream';
import type { World } from '../source/world.ts';

interface FakeOptions {
  /** Columns of the terminal that standard output is; without them it is a pipe. */
  readonly columns?: number | undefined;
  /** Bits of colour that the terminal has. */
  readonly depth?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** What comes in through standard input. */
  readonly input?: string;
}

/** A process's surroundings without any process: what is printed is kept. */
export interface FakeWorld extends World {
  readonly printed: { readonly out: string; readonly err: string };
}

export function fakeWorld({ columns, depth = 1, env = {}, input = '' }: FakeOptions = {}): FakeWorld {
  const printed = { out: '', err: '' };
  const stream = (name: 'out' | 'err') =>
    new Writable({
      decodeStrings: false,
      write(chunk: string, _encoding, done) {
        printed[name] += chunk;
        done();
      },
    });
  const terminal = columns === undefined ? {} : { isTTY: true, columns, getColorDepth: () => depth };
  return {
    stdin: Readable.from([Buffer.from(input)]),
    stdout: Object.assign(stream('out'), terminal),
    stderr: stream('err'),
    env,
    platform: 'linux',
    now: () => new Date(2026, 0, 15, 12).getTime(),
    note: () => {},
    explainCrash: (error: unknown) => `${error}\n`,
    printed,
  } as unknown as FakeWorld;
}
