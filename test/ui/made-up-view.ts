import type { TextLine } from '../../source/layout/text.ts';
import { parseQuery } from '../../source/postings/search/query.ts';
import type { Chapter } from '../../source/ui/screens/posting/chapter.ts';
import { silent } from '../../source/ui/source-state.ts';
import { initialState, type State } from '../../source/ui/state.ts';
import { noPostings, withPostings } from '../../source/ui/totals.ts';
import type { View } from '../../source/ui/view.ts';
import { fivePostings } from '../made-up-postings.ts';

/** Five matches in a list of three rows, and a posting of sections with ten, four and ten lines on a page of five. */
export const view: View = {
  size: { columns: 80, rows: 10 },
  wide: false,
  all: fivePostings,
  results: fivePostings,
  order: 'newest',
  posting: fivePostings[0],
  chosen: fivePostings.slice(0, 1),
  notShown: 0,
  listRows: 3,
  columns: { role: 76, columns: [] },
  telling: { today: '2026-01-15', isOneCompany: true },
  textRows: 5,
  chapters: [chapter('One', 10), chapter('Two', 4), chapter('Three', 10)],
  totals: withPostings(noPostings, fivePostings),
  sources: silent,
  standings: undefined,
  standing: undefined,
  standingLines: [],
  hidden: 0,
  knownLines: [],
  leads: [],
  facetRows: [],
  areFacetsCounted: false,
  excerpts: [],
  textHits: 0,
  completion: '',
  isTextHit: false,
  isSearchingTexts: false,
  hitLineOf: () => [],
  helpLines: Array.from({ length: 20 }, () => []),
  comparison: undefined,
  versions: undefined,
  version: undefined,
  helpRows: 6,
};
/** As `view`, with no match. */
export const nothingFound: View = { ...view, results: [], posting: undefined, chosen: [], chapters: [] };

/** A section of so many lines, ten characters each, of which some have a hit. */
export function chapter(heading: string, lines: number, hitLines: readonly number[] = []): Chapter {
  const textLine = (at: number): TextLine => ({
    line: [],
    offset: at * 10,
    hits: hitLines.includes(at) ? 1 : 0,
  });
  const part = {
    lines: Array.from({ length: lines }, (_, at) => textLine(at)),
    weight: 1,
    hits: hitLines.length,
  };
  return { heading, parts: [part] };
}

/** What is typed in the list, and what else differs from the state at the start. */
export type Changes = Partial<Omit<State, 'query'>> & { readonly query?: string };

/** The state at the start but for these changes. */
export const stateWith = ({ query = '', ...more }: Changes = {}): State => ({
  ...initialState(parseQuery(''), undefined),
  ...more,
  query: parseQuery(query),
});

/** The beginning of a line in a section of `chapter`. */
export const at = (section: number, line: number) => ({ chapter: section, offset: line * 10 });
