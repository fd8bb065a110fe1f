import { exactly } from '../../../postings/facets.ts';
import { unstated } from '../../../postings/fact-tests.ts';
import { toggleField } from '../../../postings/search/query.ts';
import { clamp } from '../../clamp.ts';
import { notify, type Transition } from '../../snapshot.ts';
import type { State } from '../../state.ts';
import type { TextField } from '../../text-field.ts';
import { withQuery } from '../list/transitions.ts';
import { choosable, narrowing } from './rows.ts';
import { facetsStart } from './state.ts';

export const openFacets: Transition = (state) => ({ ...state, ...facetsStart, mode: 'facets' });
export const closeFacets: Transition = (state) => ({ ...state, mode: 'list' });

export const moveFacetBy =
  (rows: number): Transition =>
  (state, { facetRows }) => {
    const { choices, cursor } = choosable(facetRows, state.facets.at);
    return standingOn(choices[clamp(cursor + rows, 0, choices.length - 1)]?.id, state);
  };

export const moveFacetByHalfPage =
  (direction: 1 | -1): Transition =>
  (state, view) =>
    moveFacetBy(direction * Math.max(1, Math.floor(view.listRows / 2)))(state, view);

/** Moves to the first value of the next or previous field. */
export const moveToFacet =
  (direction: 1 | -1): Transition =>
  (state, { facetRows }) => {
    const { choices, cursor } = choosable(facetRows, state.facets.at);
    const titles = facetRows.filter(({ kind }) => kind === 'title');
    const here = titles.findIndex(({ facet }) => facet === choices[cursor]?.facet);
    const next = titles[clamp(here + direction, 0, titles.length - 1)];
    return standingOn(choices.find(({ facet }) => facet === next?.facet)?.id, state);
  };

/** Writes the value under the cursor into the query, or takes it out; shows all values where there are more. */
export const chooseFacet: Transition = (state, view) => {
  const { choices, cursor } = choosable(view.facetRows, state.facets.at);
  const row = choices[cursor];
  if (!row) return state;
  const { text } = state.facets;
  if (row.kind === 'more')
    return { ...state, facets: { ...state.facets, whole: row.facet.name, at: row.first } };
  const { isExcluding } = narrowing(text);
  const { value } = row.value;
  const written = value === unstated ? value : exactly(row.facet.name, value, view.all);
  const query = toggleField(state.query, row.facet.name, written, isExcluding);
  if (query === state.query) return notify('The query has no room for it.')(state, view);
  const facets = { ...state.facets, at: row.id, text: withoutSign(text) };
  return withQuery({ ...state, facets }, query);
};

/** What is typed narrows the values. */
export const facetsField: TextField = {
  textIn: ({ facets }) => facets.text,
  withText(state, text) {
    const isSame = narrowing(text).wanted === narrowing(state.facets.text).wanted;
    return { ...state, facets: { ...state.facets, text, at: isSame ? state.facets.at : '' } };
  },
};

function standingOn(id: string | undefined, state: State): State {
  return id === undefined ? state : { ...state, facets: { ...state.facets, at: id } };
}

function withoutSign(text: string): string {
  return text.trim().replace(/^!|!$/, '').trim();
}
