import { readDocument } from '../reading/document.ts';
import type { ParsedPosting } from '../reading/parsed-posting.ts';
import { eventsOf, type FileNames, foundIn } from './found-postings.ts';
import type { StreamPiece } from './pauses.ts';
import { type FileText, largestFile, textIn, tooLarge } from './read-file.ts';
import type { Asked, SourceEvent } from './source.ts';
import { failed, reasonOf } from './trouble.ts';

/** Milliseconds between two looks at a text that is still coming. */
const lookInterval = 500;

/** Bytes of a text that is still coming; of a longer one all is waited for. */
const longestLookedAt = 1_000_000;

/**
 * The postings in a stream of text. Asked for whatever is there, it gives those that have come when the stream pauses, and
 * of what comes without a pause those behind which another has begun. What came before a stream breaks off is not lost.
 */
export async function* readTextStream(
  pieces: AsyncIterable<StreamPiece>,
  file: FileNames,
  asked: Asked,
): AsyncGenerator<SourceEvent> {
  const text = new GrowingText(file);
  let brokenBy: unknown;
  try {
    for await (const piece of pieces) {
      if (piece !== 'pause') text.add(piece);
      if (text.size > largestFile) return yield failed(file.shown, tooLarge.message);
      if (asked === 'soon' && text.isDue(piece)) yield* text.sofar(piece === 'pause');
    }
  } catch (error) {
    brokenBy = error;
  }
  if (text.size > 0 || brokenBy === undefined) yield* text.end();
  if (brokenBy !== undefined) yield failed(file.shown, reasonOf(brokenBy));
}

/** A text that comes bit by bit, and which of its postings have been given. */
class GrowingText {
  size = 0;
  readonly #file: FileNames;
  readonly #bytes: Uint8Array[] = [];
  #lookedAt = performance.now();
  #given = 0;
  /** How the last one that was given looked then. */
  #last = '';

  constructor(file: FileNames) {
    this.#file = file;
  }

  add(piece: Uint8Array): void {
    this.#bytes.push(piece);
    this.size += piece.length;
  }

  isDue(piece: StreamPiece): boolean {
    const isTime = piece === 'pause' || performance.now() - this.#lookedAt >= lookInterval;
    return isTime && this.size <= longestLookedAt;
  }

  /** Those that have not been given yet; the last one of all only if it seems complete. */
  *sofar(isComplete: boolean): Generator<SourceEvent> {
    this.#lookedAt = performance.now();
    const text = this.#text();
    if (typeof text !== 'string') return;
    const lines = text.slice(0, text.lastIndexOf('\n') + 1);
    if (lines.trim() === '') return;
    const { parsed } = readDocument(lines, this.#file.shown);
    yield* this.#give(isComplete ? parsed : parsed.slice(0, -1));
  }

  /** All others, or all again if the last given one has grown, and what is wrong with the text. */
  *end(): Generator<SourceEvent> {
    const text = this.#text();
    if (typeof text !== 'string' || this.#given === 0) return yield* eventsOf(text, this.#file);
    const { parsed, problems } = readDocument(text, this.#file.shown);
    yield* this.#give(parsed);
    if (problems.length > 0) yield { kind: 'failed', problems };
  }

  *#give(parsed: readonly ParsedPosting[]): Generator<SourceEvent> {
    const lastGiven = parsed[this.#given - 1];
    const hasGrown = lastGiven !== undefined && looksOf(lastGiven) !== this.#last;
    const given = hasGrown ? parsed : parsed.slice(this.#given);
    const last = given.at(-1);
    if (!last) return;
    this.#given = parsed.length;
    this.#last = looksOf(last);
    yield { kind: 'found', postings: foundIn(given, this.#file, false), ...(hasGrown && { isAll: true }) };
  }

  #text(): FileText {
    return textIn(Buffer.concat(this.#bytes));
  }
}

function looksOf({ posting }: ParsedPosting): string {
  return JSON.stringify(posting);
}
