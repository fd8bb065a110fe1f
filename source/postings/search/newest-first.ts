import type { Posting } from '../posting.ts';
import { dayNumber } from '../sort.ts';

/** Postings in one step. */
const postingsAStep = 2000;

/** The positions of postings in a list, newest first and those without a date last; of one day, in the order of the list. */
export class NewestFirst {
  readonly #days = new Map<number, number[]>();
  #positions: Uint32Array | undefined;
  #size = 0;

  /** The positions of these postings, which begin with those of the last time; a few milliseconds a step. */
  *positionsOf(postings: readonly Posting[]): Generator<undefined, Uint32Array, void> {
    while (this.#size < postings.length) {
      for (const posting of postings.slice(this.#size, this.#size + postingsAStep)) this.#add(posting);
      yield;
    }
    this.#positions ??= this.#sorted();
    return this.#positions;
  }

  #add(posting: Posting): void {
    const day = dayNumber(posting);
    const known = this.#days.get(day);
    if (known) known.push(this.#size);
    else this.#days.set(day, [this.#size]);
    this.#size++;
    this.#positions = undefined;
  }

  #sorted(): Uint32Array {
    const sorted = new Uint32Array(this.#size);
    let at = 0;
    for (const day of [...this.#days.keys()].sort((a, b) => b - a))
      for (const position of this.#days.get(day) ?? []) sorted[at++] = position;
    return sorted;
  }
}

/** The postings at these positions, a few milliseconds a step. */
export function* postingsAt(
  postings: readonly Posting[],
  positions: Uint32Array,
): Generator<undefined, readonly Posting[], void> {
  const found: Posting[] = [];
  for (let at = 0; at < positions.length; at++) {
    if (at % postingsAStep === postingsAStep - 1) yield;
    const posting = postings[positions[at] ?? 0];
    if (posting) found.push(posting);
  }
  return found;
}
