import { MarkLog } from '../memory/marks/mark-log.ts';
import { haveMarks } from '../memory/marks/marks-folder.ts';
import type { Book } from '../postings/marks/book.ts';
import type { MarkRecord } from '../postings/marks/record.ts';
import type { Posting } from '../postings/posting.ts';
import { today, type World } from '../world.ts';
import { openSavedTexts } from './open-saved-texts.ts';

/** All that was said of postings; nothing if nothing was. */
export function bookOf(world: Pick<World, 'env' | 'now'>): Book | undefined {
  return haveMarks(world) ? new MarkLog(world).book : undefined;
}

/** Whether the text of a posting is worth keeping of which this was said: it is saved, or was applied for. */
export function isWorthKeeping({ mark }: Pick<MarkRecord, 'mark'>, { table }: Pick<Book, 'table'>): boolean {
  return mark !== undefined && (mark.name === 'saved' || table.named(mark.name).isApplication === true);
}

/**
 * Keeps the texts of these postings that are worth keeping and are not kept yet; `whole` gives postings with their texts. Never
 * rejects: resolves to why they are not kept, if they are not.
 */
export async function keepMarked(
  postings: readonly Posting[],
  book: Book,
  whole: (postings: readonly Posting[]) => Promise<readonly Posting[]>,
  world: Pick<World, 'env' | 'now'>,
): Promise<string | undefined> {
  const saved = openSavedTexts(world);
  const marked = markedAmong(postings, book);
  if (!saved || marked.length === 0) return undefined;
  try {
    const known = await saved.keptAmong(new Set(marked.map(({ key }) => key)));
    const kept = new Map(known.map(({ key, content }) => [key, content.sections.length > 0]));
    const missing = marked.filter(({ key }) => !kept.get(key));
    if (missing.length === 0) return undefined;
    for (const posting of await whole(missing))
      if (posting.sections.length > 0 || !kept.has(posting.key)) await saved.keep(posting, today(world));
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

function markedAmong(postings: readonly Posting[], book: Book): readonly Posting[] {
  const keys = new Set(
    book.records.filter((record) => isWorthKeeping(record, book)).flatMap((record) => record.keys),
  );
  return keys.size === 0 ? [] : postings.filter(({ key, takenDown }) => keys.has(key) && !takenDown);
}
