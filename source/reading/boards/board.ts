import type { JsonRecord } from '../records/json-record.ts';
import type { StatedRecord } from '../records/stated-record.ts';

/**
 * What the records of one board mean. A record is known by its shape, as it can come from anywhere; any of its names can be
 * missing, empty or of another kind than expected.
 */
export interface BoardReader {
  /** Whether a record is a posting of this board's. */
  readonly matches: (record: JsonRecord) => boolean;
  /** What such a record says. Its texts are handed on as they are. */
  readonly read: (record: JsonRecord) => StatedRecord;
  /** Whether a record that stands among the postings says nothing of any, such as a legal notice. */
  readonly isAside?: (record: JsonRecord) => boolean;
  /** The postings that a record of another shape holds, if it is an answer of this board's that needs a reader of its own. */
  readonly heldIn?: (answer: JsonRecord) => readonly JsonRecord[] | undefined;
  /** One record of several that tell of the same posting, if this board writes them so. */
  readonly joined?: (records: readonly JsonRecord[]) => readonly JsonRecord[];
}
