import type { FacetName } from '../../../postings/facet.ts';

/** What a person can change while choosing from facets. */
export interface FacetsState {
  readonly facets: {
    /** What is typed to narrow the values; an exclamation mark at either end excludes what is chosen. */
    readonly text: string;
    /** The id of the row under the cursor; of the first row if there is no such row. */
    readonly at: string;
    /** The field that shows all of its values. */
    readonly whole: FacetName | undefined;
  };
}

/** The facets, nothing typed. */
export const facetsStart: FacetsState = { facets: { text: '', at: '', whole: undefined } };
