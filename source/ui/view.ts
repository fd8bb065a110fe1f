import type { Glyphs } from '../layout/glyphs.ts';
import type { Line } from '../layout/line.ts';
import { longestLine } from '../layout/measures.ts';
import { textsOf } from '../postings/marks.ts';
import type { Posting } from '../postings/posting.ts';
import { parseQuery } from '../postings/query.ts';
import { type Finder, searchWords } from '../postings/search.ts';
import type { Order } from '../postings/sort.ts';
import { type RowColumns, rowColumnsFor } from './components/rows.ts';
import { latest } from './latest.ts';
import type { Chapter, Reader } from './reader.ts';
import type { State } from './state.ts';
import type { Stock } from './stock.ts';

/** A window's size in characters. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** What stays the same while browsing. */
export interface Setting {
  readonly finder: Finder;
  /** How the sections of a posting begin, without mark-up, by its id; of those where it is known beforehand. */
  readonly starts: Readonly<Record<string, readonly string[]>>;
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
  readonly stock: Stock;
  readonly order: Order;
  /** The posting under the cursor, which is also the one that is read. */
  readonly posting: Posting | undefined;
  readonly listRows: number;
  readonly rowColumns: RowColumns;
  readonly textRows: number;
  /** The sections of that posting; none before there is a reader. */
  readonly chapters: readonly Chapter[];
  /** How they begin. */
  readonly starts: readonly string[];
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
export interface Ground {
  /** Without a reader there are no texts yet. */
  readonly reader: Reader | undefined;
  readonly results: readonly Posting[];
  readonly stock: Stock;
}

/** Derives the view of a state. */
export type Derive = (state: State, size: Size, ground: Ground) => View;

/** A function that derives views, remembering the last search and layout. */
export function createView(setting: Setting, helpText: HelpText): Derive {
  const { glyphs } = setting;
  const layOut = latest(
    (
      reader: Reader | undefined,
      posting: Posting | undefined,
      width: number,
      query: string,
      wanted: string,
    ) => (posting && reader?.chaptersOf(posting, { width, glyphs, marks: marksFor(query, wanted) })) ?? [],
  );
  const excerpts = latest(
    (reader: Reader | undefined, posting: Posting | undefined, query: string) =>
      (posting && reader?.excerptsOf(posting, query, glyphs)) ?? [],
  );
  const rowColumns = latest((total: number) =>
    rowColumnsFor(setting.finder.postings.slice(0, Math.min(total, sampled))),
  );
  const helpLines = latest((columns: number) => helpText(columns, setting));
  return (state, size, { reader, results, stock }) => {
    const wide = size.columns >= wideFrom;
    const posting = results[Math.min(state.cursor, results.length - 1)];
    const textWidth = Math.min(longestLine, wide ? size.columns - outlineWidth(size) - 4 : size.columns - 2);
    return {
      size,
      wide,
      results,
      stock,
      order: state.order ?? (searchWords(parseQuery(state.query)).length > 0 ? 'relevance' : 'newest'),
      posting,
      rowColumns: rowColumns(stock.total),
      listRows: Math.max(1, size.rows - frame.list),
      textRows: textRowsIn(size, wide),
      get chapters() {
        return layOut(reader, posting, textWidth, state.query, state.find);
      },
      get starts() {
        return (posting && (setting.starts[posting.id] ?? reader?.startsOf(posting))) ?? [];
      },
      get excerpts() {
        return excerpts(reader, posting, state.query);
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

function marksFor(query: string, wanted: string): readonly string[] {
  return wanted.trim() === '' ? textsOf(query) : [wanted.trim()];
}
