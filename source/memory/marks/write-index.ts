import type { MarkTable } from '../../postings/marks/marks.ts';
import type { Page } from '../../postings/marks/pages.ts';
import { writtenShelf } from '../../postings/marks/write-shelf.ts';
import type { World } from '../../world.ts';
import { writeWhole } from '../write-whole.ts';
import { aboutOf, type IndexHead, indexFile, type ReadLog } from './marks-index.ts';

/** Keeps an index of pages for the next start: a line of JSON, then the pages as bytes. */
export async function writeIndex(
  { logs, pages }: { readonly logs: readonly ReadLog[]; readonly pages: readonly Page[] },
  world: Pick<World, 'env'>,
  folder: string,
  table: MarkTable,
): Promise<void> {
  const { head: shelf, bytes } = writtenShelf(pages);
  const head: IndexHead = { about: aboutOf(folder, table), logs, shelf };
  await writeWhole(indexFile(world), Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), bytes]));
}
