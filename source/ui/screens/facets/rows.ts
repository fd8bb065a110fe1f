import type { Facet, FacetValue } from '../../../postings/facet.ts';
import { fold } from '../../../postings/text/fold.ts';
import type { FacetsState } from './state.ts';

/** A row of the facets: the title of a field, one of its values, or how many more it has. */
export type FacetRow = {
  /** What it is known by while other rows come and go. */
  readonly id: string;
  readonly facet: Facet;
} & (
  | { readonly kind: 'title' }
  | { readonly kind: 'value'; readonly value: FacetValue }
  | {
      readonly kind: 'more';
      readonly count: number;
      /** The id of the first row that stands for them when they are shown. */
      readonly first: string;
    }
);

/** A row that the cursor can stand on. */
export type ChoosableRow = Exclude<FacetRow, { readonly kind: 'title' }>;

/** Values of a field that are shown before one asks for all. */
const few = 5;

/** The rows with the values that fit what is typed; what the query asks for is shown, however many come before it. */
export function facetRows(facets: readonly Facet[], state: FacetsState['facets']): readonly FacetRow[] {
  const { wanted } = narrowing(state.text);
  return facets.flatMap((facet) => {
    const values = matching(facet, wanted);
    return values.length === 0
      ? []
      : [{ kind: 'title' as const, id: facet.name, facet }, ...valueRows(facet, values, state)];
  });
}

/** What is typed, without the exclamation mark that excludes. */
export function narrowing(typed: string): { readonly wanted: string; readonly isExcluding: boolean } {
  const text = typed.trim();
  const wanted = text.replace(/^!|!$/, '');
  return { wanted: fold(wanted.trim()), isExcluding: wanted !== text };
}

/** The rows that the cursor can stand on, and which of them it stands on. */
export function choosable(
  rows: readonly FacetRow[],
  at: string,
): { readonly choices: readonly ChoosableRow[]; readonly cursor: number } {
  const choices = rows.filter((row): row is ChoosableRow => row.kind !== 'title');
  return {
    choices,
    cursor: Math.max(
      0,
      choices.findIndex(({ id }) => id === at),
    ),
  };
}

function matching({ title, values }: Facet, wanted: string): readonly FacetValue[] {
  if (wanted === '') return values;
  const name = fold(title);
  return values.filter(({ folded }) => folded.includes(wanted) || `${name} ${folded}`.startsWith(wanted));
}

function valueRows(
  facet: Facet,
  values: readonly FacetValue[],
  { at, whole }: FacetsState['facets'],
): readonly FacetRow[] {
  const rows = values.map((value) => ({
    kind: 'value' as const,
    id: `${facet.name}:${value.folded}`,
    facet,
    value,
  }));
  // A row that says that there is one more takes the place of that one.
  if (whole === facet.name || rows.length <= few + 1) return rows;
  const shown = rows.filter(({ id, value }, index) => index < few || value.asked || id === at);
  const first = rows.find((row, index) => row !== shown[index]);
  const count = rows.length - shown.length;
  return first ? [...shown, { kind: 'more', id: `${facet.name}…`, facet, count, first: first.id }] : shown;
}
