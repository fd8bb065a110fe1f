import type { ReadDocument } from '../read-document.ts';

/** One way in which a file can be written. */
export interface Notation {
  /** What it is called in messages. */
  readonly name: string;
  /** How names of such files end, in lower case and without the dot. */
  readonly endings: readonly string[];
  /** Whether a text is surely written so, whatever its name (of which the ending is known) says. */
  readonly isIn?: (text: string, ending: string) => boolean;
  /** The postings in such a text, on request each with its place although that takes time. Never throws. */
  readonly read: (text: string, file: string, isPlaced?: boolean) => ReadDocument;
  /** The same, part by part: for texts in which there can be so many that nobody waits for all of them. */
  readonly readParts?: (text: string, file: string) => Iterable<ReadDocument>;
}
