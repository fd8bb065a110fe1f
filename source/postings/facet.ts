import type { FactFieldName } from './fact-fields.ts';

/** A field with the values that postings have in it. */
export interface Facet {
  readonly name: FactFieldName;
  readonly title: string;
  /** Those of the most postings first, years with the newest first; what is not stated stands last. */
  readonly values: readonly FacetValue[];
}

/** A value of a field. */
export interface FacetValue {
  readonly value: string;
  /** As it is compared. */
  readonly folded: string;
  /** How many postings have it of those that match the rest of the query. */
  readonly count: number;
  /** What the query asks of it. */
  readonly asked?: 'wanted' | 'excluded';
}
