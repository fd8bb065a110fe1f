import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../errors.ts';
import type { Posting } from '../postings/posting.ts';
import { archiveBoard, archiveTitle } from './archive-name.ts';
import type { Source, SourceKind } from './source.ts';

/** What the build makes of `data/`. */
export interface Bundle {
  readonly postings: readonly Posting[];
}

/** The bundle, next to the built program; and from the source of this file, what the bundle is made from. */
const bundle = path.join(import.meta.dirname, 'postings.json');
const folder = path.join(import.meta.dirname, '../../data');

/** The archive, where it is named: `npm`. A file or folder that is called so is `./npm`. */
export const archiveKind: SourceKind = {
  name: 'the archive',
  matches: (from) => from === archiveBoard,
  open: openArchive,
};

/** npm, Inc.'s archive, which comes with the program as a file next to it; a program that is not built reads `data/`. */
export async function openArchive(): Promise<Source> {
  let text: string;
  try {
    text = readFileSync(bundle, 'utf8');
  } catch {
    return unbuiltArchive();
  }
  const { postings } = JSON.parse(text) as Bundle;
  return {
    title: archiveTitle,
    isWhole: true,
    async *read() {
      const found = postings.map((posting) => ({ posting, id: posting.id, board: archiveBoard }));
      yield { kind: 'found', postings: found };
    },
  };
}

async function unbuiltArchive(): Promise<Source> {
  if (!existsSync(folder))
    throw new UserError(`The archive is missing: there is no ${bundle}.`, 'Install npm-jobs again.');
  const { archiveFolder } = await import('./archive-folder.ts');
  return archiveFolder(folder);
}
