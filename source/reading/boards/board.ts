import type { JsonRecord } from '../records/json-record.ts';

/** What a record of one board means, where its names are not the common ones. */
export interface BoardReader {
  /** Whether a record is one of this board's. */
  matches(record: JsonRecord): boolean;
  /** The record under the common names. */
  read(record: JsonRecord): JsonRecord;
}
