import type { Posting } from '../../../postings/posting.ts';
import { cleanLine } from '../../../postings/text/clean.ts';
import { mostNotes } from '../../limits.ts';
import { readLine } from '../names.ts';

/** A value that a record states, its name as it stands there, and as names are compared. */
export interface Statement {
  readonly key: string;
  readonly name: string;
  readonly value: unknown;
}

/** Facts that several statements say together, and which of them were understood. */
export interface Gathered {
  readonly facts: Partial<Posting>;
  readonly used: readonly Statement[];
}

/** Texts that are not empty, each once, after each other. */
export function noted(texts: readonly (string | undefined)[]): string {
  const known = Array.from(new Set(texts.flatMap((text) => text || []))).slice(0, mostNotes);
  return known.filter((text, at) => !known.slice(0, at).some((each) => each.includes(text))).join('; ');
}

/** What stands under the own name of a note with what is to be added to it; nothing if what stands there is no text. */
export function withNote(own: Statement | undefined, others: readonly (string | undefined)[]): string {
  const stated = readLine(own?.value);
  return own !== undefined && stated === undefined ? '' : cleanLine(noted([stated, ...others]));
}
