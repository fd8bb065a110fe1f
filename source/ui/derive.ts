import { type ColumnNeeds, columnNeeds, columnsIn, sampleOf } from '../layout/columns.ts';
import type { Glyphs } from '../layout/glyphs.ts';
import type { Line } from '../layout/line.ts';
import { standingLines } from '../layout/standing-lines.ts';
import type { Facet } from '../postings/facet.ts';
import { needlesOf } from '../postings/highlights.ts';
import type { Posting } from '../postings/posting.ts';
import { completionOf } from '../postings/search/completion.ts';
import { orderOf } from '../postings/search/finder.ts';
import type { Query } from '../postings/search/query.ts';
import { nameCompletion } from '../postings/search/saved-search.ts';
import { textHitsIn } from '../postings/search/text-hits.ts';
import type { Standing } from '../postings/standing.ts';
import { type KnownVersions, versionRows, versionsRead } from './known-versions.ts';
import { memoizeLast } from './memoize-last.ts';
import type { OpenedComparison } from './screens/comparison/opened.ts';
import { facetRows } from './screens/facets/rows.ts';
import { helpLinesOf } from './screens/help/text.ts';
import { knownLines } from './screens/known/text.ts';
import { marginOf } from './screens/list/rows.ts';
import { allSelected, selectedAmong } from './screens/list/selection.ts';
import type { PostingLayout } from './screens/posting/layout.ts';
import type { Setting } from './setting.ts';
import type { SourceState } from './source-state.ts';
import type { Standings } from './standings.ts';
import type { State } from './state.ts';
import type { Totals } from './totals.ts';
import type { View } from './view.ts';
import { helpRows, isLow, isWide, listRows, listWidth, type Size, textRows, textWidth } from './window.ts';

/** Everything that can change while browsing: the person's state, and what comes from outside. */
export interface Model {
  readonly state: State;
  readonly size: Size;
  /** Loaded after the first frame; until then the text of postings cannot be shown. */
  readonly layout: PostingLayout | undefined;
  readonly results: readonly Posting[];
  /** Whether more may be found in texts, and that takes long. */
  readonly isSearchingTexts?: boolean;
  readonly totals: Totals;
  /** Counted while they are open. */
  readonly facets?: readonly Facet[] | undefined;
  readonly sources: SourceState;
  /** The versions of a posting, since a person asked for them, the oldest first. */
  readonly versions?: KnownVersions | undefined;
  /** What was opened last to be compared. */
  readonly comparison?: OpenedComparison | undefined;
  /** What is known of postings beyond what they say; nothing as long as nobody said anything. */
  readonly standings?: Standings | undefined;
  /** How many matches are not among the results because they are hidden. */
  readonly hidden?: number;
}

/** Columns are measured again when there are so many times the postings; doing it for every batch would hold up keys. */
const growth = 1.2;

/** A function that derives views. Expensive parts are computed when they are first read, and again when their inputs change. */
export function viewDeriver(setting: Setting): (model: Model) => View {
  const { finder, glyphs, today, wantedColumns } = setting;
  const chapters = memoizeLast(chaptersOf);
  const leads = memoizeLast(leadsOf);
  const excerpts = memoizeLast(excerptsOf);
  const needsOf = memoizeLast((_growth: number) =>
    columnNeeds(sampleOf(finder.postings), today, false, wantedColumns),
  );
  const columnsOf = memoizeLast((width: number, needs: ColumnNeeds) => columnsIn(width, needs));
  const hitLines = memoizeLast(hitLinesOf);
  const completions = memoizeLast(
    (typed: string, searches: State['searches'], _total: number) =>
      nameCompletion(typed, searches) || completionOf(typed, finder.postings),
  );
  const selectedShown = memoizeLast(selectedAmong);
  const rowsOfFacets = memoizeLast(facetRows);
  const sheets = memoizeLast((opened: OpenedComparison, width: number, isToggled: boolean) => ({
    opened,
    sheet: opened.sheet(width, isToggled),
  }));
  const linesOfStanding = memoizeLast((standing: Standing | undefined, isOne: boolean) =>
    standing ? standingLines(standing, today, glyphs).slice(0, isOne ? 1 : undefined) : noLines,
  );
  const allKnown = memoizeLast(
    (posting: Posting | undefined, standing: Standing | undefined, columns: number) =>
      posting ? knownLines(posting, standing, { columns, today, glyphs }) : [],
  );
  const helpLines = memoizeLast((columns: number) => helpLinesOf(columns, setting));
  return (model) => {
    const { state, size, layout, results, totals, sources, standings, hidden = 0, facets = noFacets } = model;
    const chosen = Math.min(state.cursor, results.length - 1);
    const posting = results[chosen];
    const textHits = textHitsIn(results);
    const isTextHit = chosen >= results.length - textHits;
    const needs = needsOf(growthOf(totals));
    const order = orderOf(state.query, state.order);
    const { versions, version } = versionsRead(model.versions, posting, state.back);
    const read = version?.posting ?? posting;
    const standing = posting && standings?.of(posting);
    const known = linesOfStanding(standing, isLow(size));
    const shown = selectedShown(results, state.selected);
    return {
      size,
      wide: isWide(size),
      all: finder.postings,
      results,
      totals,
      sources,
      order,
      posting,
      get chosen() {
        if (state.selected.size === 0) return posting ? [posting] : [];
        return allSelected(shown, finder.postings, state, order);
      },
      notShown: state.selected.size - shown.length,
      columns: columnsOf((isWide(size) ? listWidth(size) : size.columns) - marginOf(standings), needs),
      standings,
      standing,
      standingLines: known,
      hidden,
      telling: { today, isOneCompany: !needs.columns.some(({ fact }) => fact.name === 'company') },
      listRows: listRows(size),
      versions,
      version,
      textRows: Math.max(1, textRows(size) - versionRows(version) - known.length),
      get chapters() {
        return chapters(layout, read, textWidth(size), glyphs, state.query, state.find, isTextHit);
      },
      get leads() {
        return leads(layout, posting, listRows(size));
      },
      get excerpts() {
        return excerpts(layout, posting, state.query, glyphs, isTextHit);
      },
      get completion() {
        return state.mode === 'search'
          ? completions(state.query.text, state.searches, finder.postings.length)
          : '';
      },
      textHits,
      isSearchingTexts: model.isSearchingTexts ?? false,
      isTextHit,
      hitLineOf: (of) => hitLines(layout, state.query, glyphs)(of),
      get facetRows() {
        return rowsOfFacets(facets, state.facets);
      },
      areFacetsCounted: facets !== noFacets,
      get comparison() {
        const { comparison: opened } = model;
        return opened && sheets(opened, size.columns - 2, state.comparison.isToggled);
      },
      get knownLines() {
        return allKnown(posting, standing, size.columns);
      },
      get helpLines() {
        return helpLines(size.columns);
      },
      helpRows: helpRows(size),
    };
  };
}

const noFacets: readonly Facet[] = [];
const noLines: readonly Line[] = [];

/** A number that changes when there are so many more postings that columns may have to be wider, and when all are there. */
function growthOf({ total, isLoading }: Totals): number {
  return isLoading ? Math.floor(Math.log(Math.max(1, total)) / Math.log(growth)) : -total;
}

function chaptersOf(
  layout: PostingLayout | undefined,
  posting: Posting | undefined,
  width: number,
  glyphs: Glyphs,
  query: Query,
  find: string,
  isTextHit: boolean,
): View['chapters'] {
  if (!posting || !layout) return [];
  const sought = [{ text: find.trim(), at: 'anywhere' as const }];
  const highlights = find.trim() === '' ? needlesOf(posting, query, isTextHit).flat() : sought;
  return layout.chaptersOf(posting, { width, glyphs, highlights });
}

/** How the first sections begin: no more than there are rows can be seen. */
function leadsOf(
  layout: PostingLayout | undefined,
  posting: Posting | undefined,
  rows: number,
): View['leads'] {
  return posting?.sections.slice(0, rows).map((section) => section.lead ?? layout?.leadOf(section)) ?? [];
}

function excerptsOf(
  layout: PostingLayout | undefined,
  posting: Posting | undefined,
  query: Query,
  glyphs: Glyphs,
  isTextHit: boolean,
): View['excerpts'] {
  return (posting && layout?.excerptsOf(posting, query, glyphs, isTextHit)) ?? [];
}

/** What a query found first in the text of a posting, worked out once for each that is seen. */
function hitLinesOf(layout: PostingLayout | undefined, query: Query, glyphs: Glyphs): View['hitLineOf'] {
  const known = new Map<Posting, Line>();
  return (posting) => {
    const line = known.get(posting) ?? layout?.excerptsOf(posting, query, glyphs, true)[0] ?? [];
    if (layout) known.set(posting, line);
    return line;
  };
}
