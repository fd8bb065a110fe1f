import { cutLine } from '../../../layout/cut-and-fill.ts';
import type { Glyphs } from '../../../layout/glyphs.ts';
import type { Line } from '../../../layout/line.ts';
import { reasonLines } from '../../../layout/reason-line.ts';
import { textHitsRule } from '../../../layout/text-hits-rule.ts';
import type { Query } from '../../../postings/search/query.ts';
import { problemOf } from '../../../postings/search/query-problem.ts';
import { footerLine } from '../../components/footer.ts';
import { headerLine } from '../../components/header.ts';
import { pane, panes } from '../../components/panes.ts';
import { keyName } from '../../keymap.ts';
import type { Setting } from '../../setting.ts';
import type { Snapshot } from '../../snapshot.ts';
import { progressText } from '../../source-state.ts';
import { totalsText } from '../../totals.ts';
import type { View } from '../../view.ts';
import { listWidth } from '../../window.ts';
import type { Draw } from '../draw.ts';
import { hiddenText } from './hidden.ts';
import { newsText } from './news.ts';
import { noneYet } from './none-yet.ts';
import { noRoleYet, nothingFound, problemLines } from './nothing-found.ts';
import { previewLines } from './preview.ts';
import { marginOf, rowLines } from './rows.ts';
import { searchLine } from './search-line.ts';
import { selectionText } from './selection.ts';
import { unreadTexts } from './unread-texts.ts';

/** The matches, and in a wide window a preview of the chosen one. */
export const listScreen: Draw = (snapshot, setting) =>
  listFrame(snapshot, setting, {
    main: (width) => matchesIn(snapshot, width, setting),
    beside: (width) => previewOf(snapshot.state.query, snapshot.view, width, setting.glyphs),
    status: statusOf(snapshot.view, setting.glyphs),
  });

interface ListFrame {
  /** What stands under the search line, and beside it in a wide window, by its width. */
  readonly main: (width: number) => readonly Line[];
  readonly beside: (width: number) => readonly Line[];
  readonly status?: Line;
}

/** Header, search line and footer, and between them what is to be there. */
export function listFrame(
  { state, view }: Snapshot,
  setting: Setting,
  { main, beside, status = [] }: ListFrame,
): readonly Line[] {
  const { keymap, glyphs } = setting;
  const { columns } = view.size;
  const width = view.wide ? listWidth(view.size) : columns;
  const right = () => beside(columns - width - 3);
  const title = [setting.title, totalsText(view.totals), view.sources.note]
    .filter((part) => part !== '')
    .join(` ${glyphs.dot} `);
  const searched = {
    query: state.query.text,
    isTyping: state.mode === 'search',
    completion: view.completion,
    found: view.results.length,
    total: view.totals.total,
    order: view.order,
    searchKey: keyName('list.search', keymap, glyphs),
  };
  return [
    headerLine(
      {
        title,
        count: [selectionText({ state, view }), newsText(view)].filter((part) => part !== '').join('  '),
        hidden: hiddenText({ state, view }, keymap, glyphs),
        helpKey: state.mode === 'list' ? keyName('help.open', keymap, glyphs) : '',
      },
      columns,
      glyphs,
    ),
    searchLine(searched, columns, glyphs),
    ...(view.wide
      ? panes({ left: main(width), leftWidth: width, right: right() }, columns, view.listRows, glyphs)
      : pane(main(width), columns, view.listRows, glyphs)),
    footerLine({ state, view }, setting, status),
  ];
}

/** How far it is with reading; else, where no preview tells it, what is known of the chosen posting. */
function statusOf(view: View, glyphs: Glyphs): Line {
  const progress = progressLine(view, glyphs);
  const [known = []] = view.wide ? [] : view.standingLines;
  return progress.length > 0 ? progress : known;
}

/** Which sources are being read, and how far; else whether texts are still being searched. */
function progressLine({ sources: { progress }, isSearchingTexts }: View, { ellipsis }: Glyphs): Line {
  if (progress) return [{ text: progressText(progress) }];
  return isSearchingTexts ? [{ text: `searching texts${ellipsis}`, style: 'dim' }] : [];
}

/** The rows of the matches, as many as there is room for. */
export function matchesIn({ state, view }: Snapshot, width: number, setting: Setting): readonly Line[] {
  const problem = state.query.terms.length > 0 && problemOf(state.query);
  if (problem) return problemLines(problem, width, setting.glyphs);
  const { query, cursor, top } = state;
  const { glyphs } = setting;
  const unread = unreadTexts(view.sources.unread ?? 0, query, width, glyphs);
  if (view.totals.total === 0) return noneYet(view.totals, width, setting);
  if (view.results.length === 0)
    return view.isSearchingTexts
      ? noRoleYet(query, width, glyphs)
      : nothingFound(query, unread, width, setting);
  const found = excerptsUnder({ state, view }, width, setting);
  const rules = view.textHits > 0 ? 1 : 0;
  const room = Math.max(1, view.listRows - found.length - rules);
  const first = Math.max(Math.min(top, view.results.length - room), cursor - room + 1, 0);
  const others = Math.max(0, view.results.length - view.textHits - first);
  const rows = rowLines(view.results.slice(first, first + room), cursor - first, {
    query,
    columns: view.columns,
    today: view.telling.today,
    selected: state.selected,
    standings: view.standings,
    glyphs,
    others,
    width,
    hitLineOf: view.hitLineOf,
  });
  const rule = cutLine(
    [
      { text: ' '.repeat(marginOf(view.standings) - 1) },
      ...textHitsRule(view.textHits, view.results.length > view.textHits, glyphs),
    ],
    width,
    glyphs.ellipsis,
  );
  return rows
    .flatMap((row, at) => [
      ...(rules > 0 && at === others ? [rule] : []),
      row,
      ...(at === cursor - first ? found : []),
    ])
    .concat(unread.length > 0 ? [[], ...unread] : [])
    .slice(0, view.listRows);
}

/** What the row under the cursor does not tell of why it is there; beside a preview, that says it. */
function excerptsUnder({ state, view }: Snapshot, width: number, { glyphs }: Setting): readonly Line[] {
  const { posting } = view;
  if (view.wide || !posting || view.isTextHit) return [];
  const [row = []] = rowLines([posting], 0, {
    query: state.query,
    columns: view.columns,
    today: view.telling.today,
    selected: state.selected,
    standings: view.standings,
    glyphs,
    others: 1,
    width,
    hitLineOf: view.hitLineOf,
  });
  return [...reasonLines(posting, state.query, row), ...view.excerpts].map((line) =>
    cutLine([{ text: ' '.repeat(marginOf(view.standings) + 1) }, ...line], width, glyphs.ellipsis),
  );
}

function previewOf(query: Query, view: View, width: number, glyphs: Glyphs): readonly Line[] {
  const { posting, leads, telling, standingLines: known, listRows: height } = view;
  const excerpts = posting ? [...reasonLines(posting, query, []), ...view.excerpts] : [];
  return posting
    ? previewLines(posting, { query, leads, excerpts, telling, known, width, height, glyphs })
    : [];
}
