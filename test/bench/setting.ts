import { createWriteStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import {
  type GeneratedPosting,
  generatePostings,
  lineOf,
  writeArray,
  writeMarkdownFiles,
} from './generate.ts';
import type { Command, Surroundings } from './session.ts';

const builtProgram = fileURLToPath(new URL('../../bin/npm-jobs.js', import.meta.url));

/** The program that is measured: an installed one may be named by NPM_JOBS_BIN. */
export const { NPM_JOBS_BIN: program = builtProgram } = process.env;

/** A Node to run things with. */
export interface Node {
  readonly file: string;
  readonly version: string;
}

/** What is measured, with what, and how often. */
export interface Setting extends Surroundings {
  readonly nodes: readonly Node[];
  /** The version of fzf, if it is installed. */
  readonly fzf: string | undefined;
  /** How many postings there are to be. */
  readonly sizes: readonly number[];
  readonly runs: number;
  /** How many files a folder of postings has. */
  readonly files: number;
  /** Says what is being done now. */
  say(what: string): void;
}

/** The number of postings that come with the program: they are measured as they are, others are generated. */
export const bundledSize = 51;

/** A number as people read it: 10,000. */
export const counted = (count: number): string => count.toLocaleString('en');

/** What the program is told about where postings come from. */
export async function sourceOf({ folder, say }: Setting, size: number): Promise<readonly string[]> {
  return size === bundledSize ? [] : ['--from', await arrayOf(folder, size, say)];
}

/** A file with the postings as an array of JSON. */
export const arrayOf = once(async (folder, size, say) => {
  say(`writing ${counted(size)} postings`);
  const file = join(folder, `${size}.json`);
  await writeArray(generatePostings(size), file);
  return file;
});

/** A file with the postings a line each. */
export const linesOf = once(async (folder, size, say) => {
  say(`writing ${counted(size)} lines`);
  const file = join(folder, `${size}.tsv`);
  const postings = size === bundledSize ? bundledPostings() : generatePostings(size);
  await pipeline(Readable.from(withEnds(postings)), createWriteStream(file));
  return file;
});

/** A folder with the postings as Markdown. */
export const filesOf = once(async (folder, size, say) => {
  say(`writing ${counted(size)} files`);
  const inside = join(folder, `${size}-files`);
  writeMarkdownFiles(generatePostings(size), inside);
  return inside;
});

/** A program of this folder that does next to nothing. */
export const bare = (name: string): string => fileURLToPath(new URL(`bare/${name}.cjs`, import.meta.url));

/** fzf on the postings, searching role and team as the program does. */
export async function fzfOn({ folder, say }: Setting, size: number): Promise<Pick<Command, 'file' | 'args'>> {
  const lines = await linesOf(folder, size, say);
  const command = `exec fzf --layout=reverse --no-mouse --delimiter='\t' --nth=1,2 <'${lines}'`;
  return { file: '/bin/sh', args: ['-c', command] };
}

type MakeFile = (folder: string, size: number, say: Setting['say']) => Promise<string>;

function once(make: MakeFile): MakeFile {
  const made = new Map<string, Promise<string>>();
  return (folder, size, say) => {
    const key = `${folder} ${size}`;
    const file = made.get(key) ?? make(folder, size, say);
    made.set(key, file);
    return file;
  };
}

function bundledPostings(): readonly GeneratedPosting[] {
  return JSON.parse(readFileSync(join(program, '../../dist/postings.json'), 'utf8')).postings;
}

function* withEnds(postings: Iterable<GeneratedPosting>): Generator<string> {
  for (const posting of postings) yield `${lineOf(posting)}\n`;
}
