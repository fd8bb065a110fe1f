import type { Snapshot } from '../snapshot.ts';
import type { Hands } from './hands.ts';
import type { Listing } from './listing.ts';
import { numbersIn } from './numbers.ts';

/** The postings that a command is meant for, by the numbers that were told. */
export class Targets {
  readonly #hands: Hands;
  readonly #listing: Listing;
  /** The posting that a person named last, and among which results: the cursor alone stands on one that nobody chose. */
  #named: { readonly key: string; readonly query: unknown } | undefined;

  constructor(hands: Hands, listing: Listing) {
    this.#hands = hands;
    this.#listing = listing;
  }

  /** Puts the cursor on the posting with a number; without one it stays where a person put it. What stands in the way, if anything. */
  point(typed: string): string | undefined {
    if (typed === '') return this.#isNamed ? undefined : 'Say which by its number, as 2.';
    const numbers = this.#numbers(typed);
    if (typeof numbers === 'string') return numbers;
    const [number, another] = numbers;
    if (number === undefined || another !== undefined) return 'One number is wanted here.';
    return this.#moveTo(number);
  }

  /** Acts on the postings with these numbers; without any on the selected ones, or the one that is read or was named last. */
  with(typed: string, act: () => void): string | undefined {
    if (typed === '') {
      if (!this.#isNamed && this.#snapshot.state.selected.size === 0)
        return 'Say which by their numbers, as 2 or 2-4.';
      act();
      return undefined;
    }
    const numbers = this.#numbers(typed);
    if (typeof numbers === 'string') return numbers;
    const before = [...this.#snapshot.state.selected];
    const [first, another] = numbers;
    if (first !== undefined && another === undefined && this.#snapshot.state.mode === 'list') {
      const problem = this.#moveTo(first);
      if (problem !== undefined) return problem;
      this.#select([]);
    } else this.#select(this.#keysOf(numbers));
    act();
    this.#select(before);
    return undefined;
  }

  /** Selects the postings with these numbers, or no longer those that are. */
  toggle(typed: string): string | undefined {
    if (typed === '') return 'Say which by their numbers, as “select 2-4”; “select all” or “select none”.';
    const numbers = this.#numbers(typed);
    if (typeof numbers === 'string') return numbers;
    const selected = new Set(this.#snapshot.state.selected);
    for (const key of this.#keysOf(numbers)) if (!selected.delete(key)) selected.add(key);
    this.#select([...selected]);
    return undefined;
  }

  get #snapshot(): Snapshot {
    return this.#hands.snapshot;
  }

  get #isNamed(): boolean {
    const { state, view } = this.#snapshot;
    if (state.mode !== 'list') return true;
    return this.#named?.key === view.posting?.key && this.#named?.query === state.query;
  }

  #moveTo(number: number): string | undefined {
    const posting = this.#listing.at(number);
    if (!posting) return this.#noSuch(number);
    this.#hands.toList();
    this.#hands.store.receive({ kind: 'posting-chosen', key: posting.key });
    const { state, view } = this.#snapshot;
    if (view.posting?.key !== posting.key)
      return `${posting.role} is no longer among them. “list” tells what is.`;
    this.#named = { key: posting.key, query: state.query };
    return undefined;
  }

  #numbers(typed: string): readonly number[] | string {
    const { length } = this.#listing;
    const numbers = numbersIn(typed, length);
    if (!numbers) return `“${typed}” is no number, as 2, 2-4 or 2,5.`;
    const stranger = numbers.length === 0 ? Number.parseInt(typed, 10) : numbers.find((each) => each < 1);
    return stranger === undefined ? numbers : this.#noSuch(stranger);
  }

  #noSuch(number: number): string {
    const { length } = this.#listing;
    return length === 0
      ? 'Nothing is listed here.'
      : `There is no ${number}; numbers go from 1 to ${length}.`;
  }

  #keysOf(numbers: readonly number[]): readonly string[] {
    return numbers.flatMap((number) => this.#listing.at(number)?.key ?? []);
  }

  #select(keys: readonly string[]): void {
    this.#hands.store.receive({ kind: 'postings-selected', keys });
  }
}
