import type { Posting } from '../postings/posting.ts';
import { Identities } from './identities.ts';
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
  readonly #ended = new Set<number>();
  readonly #told: () => void;

  /** `ended` is called whenever a source was read to its end. */
  constructor(ended: () => void = () => {}) {
    this.#told = ended;
  }

  /** Takes in what a source gave, but for what another gave too; as postings with ids and keys that no others have. */
  add(source: number, found: readonly FoundPosting[]): readonly Posting[] {
    const postings = this.#twins.add(source, found, (own) => this.#identities.identify(own));
    const given = this.#given.get(source) ?? [];
    for (const posting of postings) given.push(posting);
    this.#given.set(source, given);
    return postings;
  }

  /** Takes in what a source has now, in place of all that it gave. */
  replace(source: number, found: readonly FoundPosting[]): Change {
    const gone = this.#given.get(source) ?? [];
    this.#identities.forget(gone);
    this.#given.delete(source);
    const orphans = this.#twins.forget(source);
    const come = [...this.add(source, found)];
    for (const [from, left] of orphans) for (const posting of this.add(from, left)) come.push(posting);
    return { gone, come };
  }

  /** Which source gave a posting; nothing if none did. */
  sourceOf(posting: Posting): number | undefined {
    for (const [source, given] of this.#given) if (given.includes(posting)) return source;
    return undefined;
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
}
