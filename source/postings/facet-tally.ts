import type { Facet, FacetName, FacetSource, FacetValue } from './facet.ts';
import { fieldTest, unstated } from './fact-tests.ts';
import type { Posting } from './posting.ts';
import { type FieldTerm, fieldsOf, plainValue, type Query } from './search/query.ts';
import { fold } from './text/fold.ts';

/** What a query asks of the field, and how many postings have it. */
interface CountedTerm extends FieldTerm {
  readonly holds: (posting: Posting) => boolean;
  count: number;
}

interface Entry {
  readonly value: string;
  readonly folded: string;
  count: number;
}

/** Counts the values that postings have in a field. */
export class Tally {
  readonly #field: FacetSource;
  readonly #terms: readonly CountedTerm[];
  readonly #wanted: readonly CountedTerm[];
  readonly #excluded: readonly CountedTerm[];
  /** By how values are spelled, and by how they are compared. */
  readonly #spelled = new Map<string, Entry>();
  readonly #entries = new Map<string, Entry>();

  constructor(field: FacetSource, query: Query) {
    const test = fieldTest(field);
    this.#field = field;
    this.#terms = fieldsOf(query)
      .filter((term) => isConditionOn(field, term))
      .map((term) => ({ ...term, holds: test(term.text, ''), count: 0 }));
    this.#wanted = this.#terms.filter(({ not }) => !not);
    this.#excluded = this.#terms.filter(({ not }) => not);
  }

  get name(): FacetName {
    return this.#field.name;
  }

  /** Whether the query has conditions on this field. */
  get isAsked(): boolean {
    return this.#terms.length > 0;
  }

  /** Whether a posting meets the query's conditions on this field. */
  lets(posting: Posting): boolean {
    const isWanted = this.#wanted.length === 0 || this.#wanted.some(({ holds }) => holds(posting));
    return isWanted && !this.#excluded.some(({ holds }) => holds(posting));
  }

  /** Counts a posting. */
  add(posting: Posting): void {
    for (const term of this.#terms) if (term.holds(posting)) term.count++;
    const values = this.#field.values(posting);
    if (values.length === 0 && this.#field.isUnstatedLeftOut) return;
    if (values.length < 2) this.#entryOf(values[0] ?? unstated).count++;
    else for (const entry of new Set(values.map((value) => this.#entryOf(value)))) entry.count++;
  }

  /** What was counted; a value that the query asks for is there also if no posting has it. */
  facet(): Facet {
    const { name, facet } = this.#field;
    const asked = new Map(this.#terms.map((term) => [fold(plainValue(term.text)), term]));
    for (const [folded, term] of asked)
      if (!this.#entries.has(folded))
        this.#entries.set(folded, { value: plainValue(term.text), folded, count: term.count });
    const values = [...this.#entries.values()].map(({ value, folded, count }): FacetValue => {
      const term = asked.get(folded);
      return { value, folded, count, ...(term && { asked: term.not ? 'excluded' : 'wanted' }) };
    });
    return {
      name,
      title: facet.title,
      values: values.sort(facet.isNewestFirst ? compareNewest : compareMost),
    };
  }

  #entryOf(value: string): Entry {
    const known = this.#spelled.get(value);
    if (known) return known;
    const folded = fold(plainValue(value));
    const entry = this.#entries.get(folded) ?? { value, folded, count: 0 };
    this.#entries.set(folded, entry);
    this.#spelled.set(value, entry);
    return entry;
  }
}

/** Whether a part of a query asks for a value of the field. */
export function isConditionOn({ name, isMeant }: FacetSource, { kind, text }: FieldTerm): boolean {
  return kind === name && (isMeant?.(text) ?? true);
}

type Compare = (a: FacetValue, b: FacetValue) => number;

const compareMost: Compare = (a, b) =>
  unstatedLast(a, b) || b.count - a.count || compareText(a.folded, b.folded);

const compareNewest: Compare = (a, b) => unstatedLast(a, b) || compareText(b.folded, a.folded);

function unstatedLast(a: FacetValue, b: FacetValue): number {
  return Number(a.value === unstated) - Number(b.value === unstated);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
