import type { JsonRecord } from './json-record.ts';

/** A text of a record as it stands there: nothing is made of it before it is shown, searched or printed. */
export interface RawText {
  readonly heading: string;
  /** HTML, Markdown or words; of a list each is an item. */
  readonly text: string | readonly string[];
  /** Whether the heading is the record's own: it stays where the text begins with another. */
  readonly isStated?: boolean;
  /** Whether the text is Markdown as this program prints it, and nothing else. */
  readonly isMarkdown?: boolean;
}

/** What a record says of a posting. */
export interface StatedRecord {
  /** Its facts, under the common names, and what else is worth showing, under any; its own id is `id`. */
  readonly facts: JsonRecord;
  readonly texts: readonly RawText[];
}
