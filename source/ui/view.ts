import type { Glyphs } from '../layout/glyphs.ts';
import type { Line } from '../layout/line.ts';
import { longestLine } from '../layout/measures.ts';
import { textsOf } from '../postings/highlights.ts';
import type { Posting } from '../postings/posting.ts';
import { type Finder, searchWords } from '../postings/search/finder.ts';
import { parseQuery } from '../postings/search/query.ts';
import type { Order } from '../postings/sort.ts';
import { type RowColumns, rowColumnsFor } from './components/rows.ts';
import { memoizeLast } from './memoize-last.ts';
import type { Chapter, PostingLayout } from './posting-layout.ts';
import type { State } from './state.ts';
import type { Totals } from './totals.ts';

/** A window's size in characters. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** What stays the same while browsing. */
export interface Setting {
  readonly finder: Finder;
  /** Where the postings come from, in a few words. */
  readonly title: string;
  readonly glyphs: Glyphs;
  /** Whether Enter prints the posting. */
  readonly picking: boolean;
  /** The smallest window that is drawn in. */
  readonly smallest: Size;
}

/** Everything that is drawn and that keys depend on, derived from the state, the setting and the window's size. */
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
  readonly rowColumns: RowColumns;
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

/** From this width on list and preview, outline and text stand side by side. */
const wideFrom = 100;

/** Lines that header, rules and footer take. */
const frame = { list: 5, help: 4, posting: 4 } as const;

/** Windows lower than this have no line to spare for facts. */
export const lowBelow = 14;

/** Postings that are looked at to tell how wide columns have to be. */
const sampled = 1000;

/** The text of the help screen for a window of that many columns. */
export type HelpText = (columns: number, setting: Setting) => readonly Line[];

/** What views are derived from besides the state. */
export interface ViewInputs {
  /** Without a layout there are no texts yet. */
  readonly layout: PostingLayout | undefined;
  readonly results: readonly Posting[];
  readonly totals: Totals;
}

/** Derives the view of a state. */
export type Derive = (state: State, size: Size, inputs: ViewInputs) => View;

/** A function that derives views, remembering the last search and layout. */
export function createView(setting: Setting, helpText: HelpText): Derive {
  const { glyphs } = setting;
  const layOut = memoizeLast(
    (
      layout: PostingLayout | undefined,
      posting: Posting | undefined,
      width: number,
      query: string,
      wanted: string,
    ) =>
      (posting && layout?.chaptersOf(posting, { width, glyphs, highlights: highlightsFor(query, wanted) })) ??
      [],
  );
  const excerpts = memoizeLast(
    (layout: PostingLayout | undefined, posting: Posting | undefined, query: string) =>
      (posting && layout?.excerptsOf(posting, query, glyphs)) ?? [],
  );
  const rowColumns = memoizeLast((total: number) =>
    rowColumnsFor(setting.finder.postings.slice(0, Math.min(total, sampled))),
  );
  const helpLines = memoizeLast((columns: number) => helpText(columns, setting));
  return (state, size, { layout, results, totals }) => {
    const wide = size.columns >= wideFrom;
    const posting = results[Math.min(state.cursor, results.length - 1)];
    const textWidth = Math.min(longestLine, wide ? size.columns - outlineWidth(size) - 4 : size.columns - 2);
    return {
      size,
      wide,
      results,
      totals,
      order: state.order ?? (searchWords(parseQuery(state.query)).length > 0 ? 'relevance' : 'newest'),
      posting,
      rowColumns: rowColumns(totals.total),
      listRows: Math.max(1, size.rows - frame.list),
      textRows: textRowsIn(size, wide),
      get chapters() {
        return layOut(layout, posting, textWidth, state.query, state.find);
      },
      get leads() {
        return posting?.sections.map((section) => section.lead ?? layout?.leadOf(section)) ?? [];
      },
      get excerpts() {
        return excerpts(layout, posting, state.query);
      },
      get helpLines() {
        return helpLines(size.columns);
      },
      helpRows: Math.max(1, size.rows - frame.help),
    };
  };
}

/** Whether a window is too low for anything but text. */
export const isLow = ({ rows }: Size): boolean => rows < lowBelow;

/** Lines of text in a posting: beside an outline it has a heading above it, else the outline stands in a line there. */
function textRowsIn(size: Size, wide: boolean): number {
  const facts = isLow(size) ? 0 : 1;
  const outline = wide ? 2 : 1;
  return Math.max(1, size.rows - frame.posting - facts - outline);
}

/** Columns of the outline beside the text. */
export const outlineWidth = ({ columns }: Size): number => Math.min(34, Math.floor(columns * 0.24));

/** Columns of the list beside the preview. */
export const listWidth = ({ columns }: Size): number => Math.min(76, Math.floor(columns * 0.52));

function highlightsFor(query: string, wanted: string): readonly string[] {
  return wanted.trim() === '' ? textsOf(query) : [wanted.trim()];
}
