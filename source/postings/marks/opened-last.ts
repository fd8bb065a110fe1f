import type { Posting } from '../posting.ts';
import type { Book } from './book.ts';
import type { MarkRecord } from './record.ts';

/** What is known of what a person looked at. */
interface Looked {
  /** The keys of the postings that were opened in this run, the last one last. */
  readonly opened: readonly string[];
  /** The key of the one that is not meant. */
  readonly but: string;
}

/**
 * The marked posting that was opened last: in this run, or else that of which anything happened last. What is hidden does not
 * count.
 */
export function openedLast(
  postings: readonly Posting[],
  book: Book,
  { opened, but }: Looked,
): Posting | undefined {
  const byKey = new Map(postings.map((posting) => [posting.key, posting]));
  byKey.delete(but);
  for (const key of opened.toReversed()) {
    const posting = byKey.get(key);
    if (posting && isWorthComparing(book.find(posting)?.record, book)) return posting;
  }
  let [last, time]: [Posting | undefined, number] = [undefined, 0];
  for (const record of book.records) {
    const at = record.history.at(-1)?.at ?? 0;
    if (at <= time || !isWorthComparing(record, book) || record.keys.includes(but)) continue;
    const key = record.keys.find((each) => byKey.has(each));
    if (key !== undefined) [last, time] = [byKey.get(key), at];
  }
  return last;
}

function isWorthComparing(record: MarkRecord | undefined, { table }: Book): boolean {
  return record?.mark !== undefined && !table.named(record.mark.name).isHidden;
}
