import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Posting } from '../postings/posting.ts';
import { leadOf } from '../postings/section-lead.ts';
import { sortPostings } from '../postings/sort.ts';
import { problemsIn } from '../reading/check/check.ts';
import { problemLine } from '../reading/problem.ts';
import type { Bundle } from '../sources/archive.ts';
import { archiveFolder } from '../sources/archive-folder.ts';
import { filesIn } from '../sources/folder.ts';
import { libraryOf, readLibrary } from '../sources/library.ts';

/** What `dist/postings.json` holds; fails with every problem that a check finds in the folder. */
export async function bundlePostings(folder: string): Promise<string> {
  const problems = [];
  for await (const file of filesIn(folder))
    if (typeof file === 'string')
      problems.push(problemsIn(await readFile(file, 'utf8'), path.relative('.', file)));
  if (problems.flat().length > 0) throw new Error(problems.flat().map(problemLine).join('\n'));
  const { postings } = await readLibrary(libraryOf([archiveFolder(folder)]));
  return JSON.stringify({ postings: sortPostings(postings, 'newest').map(withLeads) } satisfies Bundle);
}

function withLeads(posting: Posting): Posting {
  return {
    ...posting,
    sections: posting.sections.map((section) => ({ ...section, lead: leadOf(section) })),
  };
}
