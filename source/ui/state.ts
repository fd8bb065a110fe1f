import type { Query } from '../postings/search/query.ts';
import type { Order } from '../postings/sort.ts';
import type { Mode } from './modes.ts';
import { type CommandState, commandStart } from './screens/command/state.ts';
import { type ComparisonState, comparisonStart } from './screens/comparison/state.ts';
import { type FacetsState, facetsStart } from './screens/facets/state.ts';
import { type HelpState, helpStart } from './screens/help/state.ts';
import { type KnownState, knownStart } from './screens/known/state.ts';
import { type ListState, listStart } from './screens/list/state.ts';
import { type MarksState, marksStart } from './screens/marks/state.ts';
import { type NamingState, namingStart } from './screens/naming/state.ts';
import { type NoteState, noteStart } from './screens/note/state.ts';
import { type PostingState, postingStart } from './screens/posting/state.ts';

/** What a person can change while browsing, screen by screen. */
export interface State
  extends ListState,
    FacetsState,
    CommandState,
    NamingState,
    PostingState,
    ComparisonState,
    HelpState,
    MarksState,
    NoteState,
    KnownState {
  readonly mode: Mode;
  /** What just happened; cleared by the next key. */
  readonly notice: string;
}

/** The state at the start. A query counts as being typed. */
export function initialState(
  query: Query,
  order: Order | undefined,
  searches: State['searches'] = namingStart.searches,
): State {
  const mode = query.text === '' ? 'list' : 'search';
  return {
    ...listStart,
    ...facetsStart,
    ...commandStart,
    ...namingStart,
    searches,
    ...postingStart,
    ...comparisonStart,
    ...helpStart,
    ...marksStart,
    ...noteStart,
    ...knownStart,
    mode,
    query,
    order,
    notice: '',
  };
}
