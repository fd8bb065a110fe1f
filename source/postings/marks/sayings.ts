import { aboutOf } from './aliases.ts';
import type { Book, Recognized } from './book.ts';
import { dayAt } from './days.ts';
import type { MarkEvent } from './event.ts';
import { lastSaid, type MarkRecord } from './record.ts';

/** What can be said of a posting in one go: a mark, its day, and what else there is to keep. */
export type Said = Pick<MarkEvent, 'set' | 'on' | 'note' | 'due' | 'contact' | 'cv' | 'read'>;

/** What a person says of one posting. */
export interface Saying {
  readonly posting: Recognized;
  readonly said: Said;
}

/**
 * What was said, as events for the log, all of the same time: `now`, or later where something of a later time was said of one of
 * these postings, or by this machine, which `notBefore` tells. A mark has a day. The first event of a posting says what that is.
 */
export function eventsOf(
  sayings: readonly Saying[],
  book: Book,
  now: number,
  notBefore = 0,
): readonly MarkEvent[] {
  const known = sayings.map(({ posting }) => book.find(posting)?.record);
  const at = timeAfter(known, Math.max(now, notBefore));
  return sayings.map(({ posting, said }, index) => ({
    at,
    ...named(posting.key, known[index]),
    ...(said.set !== undefined && { on: dayAt(now) }),
    ...said,
    ...(!known[index]?.about && { about: aboutOf(posting) }),
  }));
}

/** What was last said in one go and not taken back, as events that take it back; none if there is nothing. Opening a posting is not taken back. */
export function undoingEvents(book: Book, now: number, notBefore = 0): readonly MarkEvent[] {
  const records = book.last;
  const at = timeAfter(records, Math.max(now, notBefore));
  return records.map((record) => ({ at, id: record.keys[0] ?? '', undo: lastSaid(record) }));
}

/** The key of a posting, and under which others something was said of it. */
function named(key: string, record: MarkRecord | undefined): Pick<MarkEvent, 'id' | 'ids'> {
  const others = record && !record.keys.includes(key) ? record.keys : [];
  return others.length > 0 ? { id: key, ids: others } : { id: key };
}

function timeAfter(records: readonly (MarkRecord | undefined)[], least: number): number {
  const last = (record: MarkRecord | undefined) => record?.events.at(-1)?.at ?? 0;
  return records.reduce((time, record) => Math.max(time, last(record) + 1), least);
}
