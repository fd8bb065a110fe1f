import type { Posting } from '../postings/posting.ts';
import { Identities, type Settle } from './identities.ts';
import type { FoundPosting } from './source.ts';
import { Twins } from './twins.ts';

/** What a source no longer has, and what it has in its place. */
export interface Change {
  readonly gone: readonly Posting[];
  readonly come: readonly Posting[];
}

/** The postings of several sources, told apart; and which source gave each of them. Sources are counted from 0. */
export class Shelf {
  readonly #identities = new Identities();
  readonly #twins = new Twins();
  readonly #given = new Map<number, Posting[]>();
  readonly #sources = new WeakMap<Posting, number>();
  readonly #ended = new Set<number>();
  readonly #told: () => void;

  /** `ended` is called whenever a source was read to its end. */
  constructor(ended: () => void = () => {}) {
    this.#told = ended;
  }

  /** What is done to each posting that comes from now on. */
  settleWith(settle: Settle | undefined): void {
    this.#identities.settle = settle;
  }

  /** Takes in what a source gave, but for what another gave too; as postings with ids and keys that no others have. */
  add(source: number, found: readonly FoundPosting[]): readonly Posting[] {
    const given = this.#given.get(source) ?? [];
    const postings = this.#identify(source, found);
    for (const posting of postings) given.push(posting);
    this.#given.set(source, given);
    return postings;
  }

  /** Takes in what a source has now, in place of all that it gave; some of it a step. No other may be replaced meanwhile. */
  *replace(source: number, found: readonly FoundPosting[]): Generator<undefined, Change, void> {
    // A posting that is told in full meanwhile is among those that are gone.
    const gone = this.#given.get(source) ?? [];
    this.#identities.forget(gone);
    const given: Posting[] = [];
    const come: Posting[] = [];
    const orphans = this.#twins.forget(source);
    for (const postings of inSlices(found)) {
      for (const posting of this.#identify(source, postings)) given.push(posting);
      yield;
    }
    this.#given.set(source, given);
    for (const posting of given) come.push(posting);
    for (const [from, left] of orphans) for (const posting of this.add(from, left)) come.push(posting);
    return { gone, come };
  }

  /** A posting is told in full now: it is the same, and its source has it in place of what it gave. */
  complete(before: Posting, after: Posting): void {
    const source = this.#sources.get(before);
    if (source === undefined) return;
    this.#sources.set(after, source);
    const given = this.#given.get(source) ?? [];
    const at = given.indexOf(before);
    if (at >= 0) given[at] = after;
  }

  /** Which source gave a posting; nothing if none did. */
  sourceOf(posting: Posting): number | undefined {
    return this.#sources.get(posting);
  }

  /** Nothing more comes from a source that is read for the first time. */
  end(source: number): void {
    this.#ended.add(source);
    this.#told();
  }

  /** Whether a source was read to its end. */
  hasEnded(source: number): boolean {
    return this.#ended.has(source);
  }

  #identify(source: number, found: readonly FoundPosting[]): readonly Posting[] {
    const postings = this.#twins.add(source, found, (own) => this.#identities.identify(own));
    for (const posting of postings) this.#sources.set(posting, source);
    return postings;
  }
}

/** Postings that are told apart in one step. */
const sliceSize = 200;

function* inSlices<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < all.length; from += sliceSize) yield all.slice(from, from + sliceSize);
}
