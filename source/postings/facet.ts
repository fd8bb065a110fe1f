import type { FactFieldName } from './fact-fields.ts';
import type { FacetField } from './fact-row.ts';

/** What facets are called: facts, and what marks are asked for by. */
export type FacetName = FactFieldName | 'is';

/** A field of which facets can be made. */
export interface FacetSource extends Pick<FacetField, 'facet' | 'test' | 'values'> {
  readonly name: FacetName;
  /** Whether a query means this field by a value behind its name; it always does, if that is not said. */
  readonly isMeant?: (typed: string) => boolean;
  /** Whether postings without a value are not counted. */
  readonly isUnstatedLeftOut?: true;
}

/** A field with the values that postings have in it. */
export interface Facet {
  readonly name: FacetName;
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
