import type { Ask } from '../../effects.ts';
import type { Transition } from '../../snapshot.ts';
import type { TextField } from '../../text-field.ts';

/** Asks for a name for the query. */
export const nameSearch: Transition = (state) => ({ ...state, mode: 'naming', searchName: '' });

export const leaveNaming: Transition = (state) => ({ ...state, mode: 'list' });

/** The name of a saved search: one word. */
export const searchNameField: TextField = {
  textIn: ({ searchName }) => searchName,
  withText: (state, text) => ({
    ...state,
    searchName: text
      .replace(/\s+/g, '-')
      .replace(/[^\p{L}\p{N}_-]/gu, '')
      .replace(/^[-_]+/, '')
      .slice(0, longestName),
  }),
};

const longestName = 40;

export const saveSearch: Ask = ({ state: { searchName, query } }) =>
  searchName === '' ? undefined : { kind: 'save-search', name: searchName, query: query.text.trim() };

/** The state with a search that has been saved. */
export const withSearch =
  (name: string, query: string): Transition =>
  (state) => ({ ...state, searches: new Map([...state.searches, [name, query]]) });
