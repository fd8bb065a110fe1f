import type { Columns } from '../layout/columns.ts';
import type { Line } from '../layout/line.ts';
import type { Telling } from '../postings/fact-list.ts';
import type { Posting } from '../postings/posting.ts';
import type { Order } from '../postings/sort.ts';
import type { Chapter } from './screens/posting/layout.ts';
import type { Totals } from './totals.ts';
import type { Size } from './window.ts';

/** Everything that is drawn and that keys depend on, derived from the state, the results and the window's size. */
export interface View {
  readonly size: Size;
  /** Whether two panes fit side by side. */
  readonly wide: boolean;
  readonly results: readonly Posting[];
  readonly totals: Totals;
  readonly order: Order;
  /** The posting under the cursor, which is also the one that is read. */
  readonly posting: Posting | undefined;
  readonly listRows: number;
  /** The columns of the list's rows. */
  readonly columns: Columns;
  /** Among what the posting is told. */
  readonly telling: Telling;
  readonly textRows: number;
  /** The sections of that posting; none before there is a layout. */
  readonly chapters: readonly Chapter[];
  /** How the sections of that posting begin; nothing for those of which it is not known before there is a layout. */
  readonly leads: readonly (string | undefined)[];
  /** What the query found in their text. */
  readonly excerpts: readonly Line[];
  readonly helpLines: readonly Line[];
  readonly helpRows: number;
}
