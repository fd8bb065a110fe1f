import type { JsonRecord } from '../records/json-record.ts';
import type { BoardReader } from './board.ts';
import { greenhouse } from './greenhouse.ts';
import { lever } from './lever.ts';

/** Every board whose records are read in a way of their own; each knows its own by their shape. */
export const boards: readonly BoardReader[] = [greenhouse, lever];

/** The board whose posting a record is, or among whose it stands; nothing if no board is known by its shape. */
export function boardOf(record: JsonRecord): BoardReader | undefined {
  return boards.find(({ matches, isAside }) => matches(record) || isAside?.(record));
}

/** The postings in an answer of a known board's that holds them in a way of its own; nothing if it is no such answer. */
export function recordsInAnswer(record: JsonRecord): readonly JsonRecord[] | undefined {
  for (const { heldIn } of boards) {
    const records = heldIn?.(record);
    if (records) return records;
  }
  return undefined;
}
