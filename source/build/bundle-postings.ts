import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Parsed, type Problem, parsePosting } from '../postings/parse.ts';
import type { Posting } from '../postings/posting.ts';
import { sortPostings } from '../postings/sort.ts';
import { startsOf } from '../postings/starts.ts';
import type { Loaded } from '../sources/source.ts';

const archive = 'npm, Inc. 2014–2019';

/** Every posting file in a folder, read: its id is its path with dashes. */
export async function readPostings(
  folder: string,
): Promise<{ postings: readonly Posting[]; problems: readonly Problem[] }> {
  const names = await readdir(folder, { recursive: true });
  const files = names.filter((name) => /^\d{4}[\\/]q[1-4][\\/][^\\/]+\.md$/.test(name)).sort();
  const parsed = await Promise.all(files.map((file) => readPosting(folder, file)));
  const postings = parsed.flatMap(({ posting }) => (posting ? [posting] : []));
  return { postings: sortPostings(postings, 'newest'), problems: parsed.flatMap(({ problems }) => problems) };
}

/** What `dist/postings.json` holds; fails with every problem if there is one. */
export async function bundlePostings(folder: string): Promise<string> {
  const { postings, problems } = await readPostings(folder);
  const lines = problems.map(
    ({ file, line, column, message }) => `${path.join(folder, file)}:${line}:${column} ${message}`,
  );
  if (lines.length > 0) throw new Error(lines.join('\n'));
  const starts = Object.fromEntries(postings.map((posting) => [posting.id, startsOf(posting)]));
  return JSON.stringify({ title: archive, postings, starts } satisfies Loaded);
}

async function readPosting(folder: string, file: string): Promise<Parsed> {
  const id = file.replace(/\.md$/, '').replaceAll(/[\\/]/g, '-');
  return parsePosting(await readFile(path.join(folder, file), 'utf8'), { id, file });
}
