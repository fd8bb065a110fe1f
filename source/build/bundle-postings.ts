import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { keyOf } from '../postings/key.ts';
import type { Posting } from '../postings/posting.ts';
import { leadOf } from '../postings/section-lead.ts';
import { sortPostings } from '../postings/sort.ts';
import { problemsIn } from '../reading/check/check.ts';
import { problemLine } from '../reading/problem.ts';
import { archiveBoard, type Bundle } from '../sources/archive.ts';
import { filesIn } from '../sources/folder.ts';
import { openLibrary, readLibrary } from '../sources/library.ts';

const title = 'npm, Inc. 2014–2019';

/** What `dist/postings.json` holds; fails with every problem that a check finds in the folder. */
export async function bundlePostings(folder: string): Promise<string> {
  const problems = [];
  for await (const file of filesIn(folder))
    if (typeof file === 'string')
      problems.push(...problemsIn(await readFile(file, 'utf8'), path.relative('.', file)));
  if (problems.length > 0) throw new Error(problems.map(problemLine).join('\n'));
  const { postings } = await readLibrary(await openLibrary([folder], process));
  return JSON.stringify({
    title,
    postings: sortPostings(postings, 'newest').map(archived),
  } satisfies Bundle);
}

/** Known by its id wherever the folder is, and with what a preview begins with. */
function archived(posting: Posting): Posting {
  return {
    ...posting,
    key: keyOf(posting, { board: archiveBoard, id: posting.id }),
    sections: posting.sections.map((section) => ({ ...section, lead: leadOf(section) })),
  };
}
