import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { postingFile } from '../../source/formats/markdown.ts';
import type { Posting } from '../../source/postings/posting.ts';
import { run } from '../../source/run.ts';
import { fakeWorld } from '../fake-world.ts';
import { fivePostings } from '../made-up-postings.ts';
import { makeTemporaryFolder } from '../temporary-folder.ts';

interface Surroundings {
  /** What the program reads instead of its own archive. */
  readonly postings?: readonly Posting[];
  /** Columns of the terminal that standard output is; without them it is a pipe. */
  readonly columns?: number;
  readonly depth?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** What comes in through standard input. */
  readonly input?: string;
}

/** How a command line ended, and what it printed. */
export interface Outcome {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/** Runs what is typed behind `npm-jobs` on made-up postings; words with spaces stand in double quotation marks. */
export async function commandLine(typed: string, surroundings: Surroundings = {}): Promise<Outcome> {
  const { postings = fivePostings, ...terminal } = surroundings;
  const world = fakeWorld(terminal);
  const folder = makeTemporaryFolder();
  try {
    for (const posting of postings)
      writeFileSync(join(folder.path, `${posting.id}.md`), postingFile(posting));
    const exitCode = await run([...wordsOf(typed), '--from', folder.path], world, '0.0.0');
    return { exitCode, ...world.printed };
  } finally {
    folder.remove();
  }
}

function wordsOf(typed: string): readonly string[] {
  const words = typed.match(/(?:[^\s"]|"[^"]*")+/g) ?? [];
  return words.map((word) => word.replaceAll('"', ''));
}
