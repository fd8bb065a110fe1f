import { choosable, type FacetRow } from '../screens/facets/rows.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Hands } from './hands.ts';

/** Values are told so many at a time. */
const pageLength = 20;

const asked = { wanted: ', wanted', excluded: ', excluded' } as const;

/** The facets that were told, by their numbers. */
export class FacetNumbers {
  #rows: readonly FacetRow[] = [];
  #told = 0;

  /** How many values there are to number. */
  get length(): number {
    return choosable(this.#rows, '').choices.length;
  }

  /** The fields with their values, numbered through, each with how many postings have it. */
  fromStart({ view }: Snapshot): readonly string[] {
    this.#rows = view.facetRows;
    this.#told = 0;
    return this.#rows.length === 0 ? ['No value is like this. “back” goes back to the list.'] : this.more();
  }

  /** The next ones. */
  more(): readonly string[] {
    const rows = this.#rows.slice(this.#told, this.#told + pageLength);
    const { choices } = choosable(this.#rows, '');
    const lines = rows.map((row) => {
      if (row.kind === 'title') return `${row.facet.title}:`;
      const number = choices.indexOf(row) + 1;
      if (row.kind === 'more') return `${number}. ${row.count} more.`;
      const { value, count, asked: sign } = row.value;
      return `${number}. ${value}, ${count}${sign ? asked[sign] : ''}.`;
    });
    this.#told += rows.length;
    const left = this.#rows.length - this.#told;
    return [...lines, ...(left > 0 ? ['More fields and values: more.'] : [])];
  }

  /** Chooses the value with a number as keys would. What stands in the way, if anything. */
  choose(number: number, hands: Hands): string | undefined {
    const steps = this.#stepsTo(number, hands.snapshot);
    if (steps === undefined) return `There is no value ${number} here.`;
    for (let at = 0; at < Math.abs(steps); at++) hands.choose(steps < 0 ? 'facets.up' : 'facets.down');
    hands.choose('facets.choose');
    return undefined;
  }

  #stepsTo(number: number, { state, view }: Snapshot): number | undefined {
    const id = choosable(this.#rows, '').choices[number - 1]?.id;
    const { choices, cursor } = choosable(view.facetRows, state.facets.at);
    const at = choices.findIndex((row) => row.id === id);
    return id === undefined || at === -1 ? undefined : at - cursor;
  }
}
