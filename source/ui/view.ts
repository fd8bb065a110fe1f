import type { Columns } from '../layout/columns.ts';
import type { Sheet } from '../layout/comparison/sheet.ts';
import type { Line } from '../layout/line.ts';
import type { Telling } from '../postings/fact-list.ts';
import type { Posting } from '../postings/posting.ts';
import type { Order } from '../postings/sort.ts';
import type { Standing } from '../postings/standing.ts';
import type { Version } from '../postings/versions/version.ts';
import type { OpenedComparison } from './screens/comparison/opened.ts';
import type { FacetRow } from './screens/facets/rows.ts';
import type { Chapter } from './screens/posting/chapter.ts';
import type { SourceState } from './source-state.ts';
import type { Standings } from './standings.ts';
import type { Totals } from './totals.ts';
import type { Size } from './window.ts';

/** What is drawn and what keys act on; derived from the model. */
export interface View {
  readonly size: Size;
  /** Whether two panes fit side by side. */
  readonly wide: boolean;
  /** All postings, and those that match. */
  readonly all: readonly Posting[];
  readonly results: readonly Posting[];
  readonly totals: Totals;
  readonly sources: SourceState;
  readonly order: Order;
  /** The posting under the cursor, which is also the one being read. */
  readonly posting: Posting | undefined;
  /** The postings that keys act on: the selected ones in the order of the list, else the one under the cursor. */
  readonly chosen: readonly Posting[];
  /** How many of the selected postings are not among the results. */
  readonly notShown: number;
  /** All versions of it, the oldest first, once a person asked for them; and the one that is read, if that is not the last. */
  readonly versions: readonly Version[] | undefined;
  readonly version: Version | undefined;
  /** What is known of postings beyond what they say, and of this one. */
  readonly standings: Standings | undefined;
  readonly standing: Standing | undefined;
  /** The lines that tell the latter: as many as there is room for above the text. */
  readonly standingLines: readonly Line[];
  /** How many matches are not among the results because they are hidden. */
  readonly hidden: number;
  readonly listRows: number;
  /** The columns of the list's rows. */
  readonly columns: Columns;
  /** Among what the posting is told. */
  readonly telling: Telling;
  readonly textRows: number;
  /** Its sections, laid out; empty until the layout is loaded. */
  readonly chapters: readonly Chapter[];
  /** How each of its first sections begins, of as many as the list has rows; undefined where that is unknown until the layout is loaded. */
  readonly leads: readonly (string | undefined)[];
  /** What the query found in their text, a line each. */
  readonly excerpts: readonly Line[];
  /** How many of the last results were found only in their text, and whether the posting is one of them. */
  readonly textHits: number;
  readonly isTextHit: boolean;
  /** Whether texts are still being searched, and that takes long. */
  readonly isSearchingTexts: boolean;
  /** What was found first in the text of such a posting; nothing until the layout is loaded. */
  readonly hitLineOf: (posting: Posting) => Line;
  /** The facets that are open, a row each; none until they are counted. */
  readonly facetRows: readonly FacetRow[];
  readonly areFacetsCounted: boolean;
  /** What may go on behind the query that is being typed; nothing while none is. */
  readonly completion: string;
  /** All that is known of the posting beyond what it says, as it is shown on a screen of its own. */
  readonly knownLines: readonly Line[];
  /** What is compared, laid out; nothing before something was. */
  readonly comparison: { readonly opened: OpenedComparison; readonly sheet: Sheet } | undefined;
  readonly helpLines: readonly Line[];
  readonly helpRows: number;
}
