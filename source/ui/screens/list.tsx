import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { Glyphs } from '../../layout/glyphs.ts';
import { cutLine, type Line } from '../../layout/line.ts';
import type { Snapshot } from '../browser.ts';
import { Footer } from '../components/footer.tsx';
import { Header } from '../components/header.tsx';
import { Panes } from '../components/panes.tsx';
import { previewLines } from '../components/preview.ts';
import { rowLines } from '../components/rows.ts';
import { Rule } from '../components/rule.tsx';
import { SearchLine } from '../components/search-line.tsx';
import { Lines, useLook } from '../look.tsx';
import { stockText } from '../stock.ts';
import { listWidth, type Setting, type View } from '../view.ts';

interface ListScreenProps extends Snapshot {
  readonly setting: Setting;
}

/** All matches, and beside them, where there is room, how the chosen one begins. */
export function ListScreen({ state, view, setting }: ListScreenProps): ReactNode {
  const { glyphs } = useLook();
  const { columns } = view.size;
  const width = view.wide ? listWidth(view.size) : columns;
  const rows = listLines(state.query, state.cursor, state.top, view, width, glyphs);
  const height = view.listRows;
  const joint = view.wide ? width : undefined;
  return (
    <Box flexDirection="column">
      <Header
        title={`${setting.title} ${glyphs.dot} ${stockText(view.stock)}`}
        hasHelp={state.mode === 'list'}
        width={columns}
      />
      <SearchLine
        query={state.query}
        isTyping={state.mode === 'search'}
        found={view.results.length}
        total={view.stock.total}
        order={view.order}
        width={columns}
      />
      <Rule width={columns} joint={joint} side="below" />
      {view.wide ? (
        <Panes
          left={rows}
          leftWidth={width}
          right={previewOf(state.query, view, columns - width - 3, glyphs)}
          width={columns}
          height={height}
        />
      ) : (
        <Lines lines={rows} width={columns} height={height} />
      )}
      <Rule width={columns} joint={joint} side="above" />
      <Footer state={state} view={view} picking={setting.picking} width={columns} />
    </Box>
  );
}

function listLines(
  query: string,
  cursor: number,
  top: number,
  view: View,
  width: number,
  glyphs: Glyphs,
): readonly Line[] {
  if (view.results.length === 0) return nothingFound(query, width, glyphs);
  const found = view.wide ? [] : view.excerpts;
  const room = Math.max(1, view.listRows - found.length);
  const first = Math.max(Math.min(top, view.results.length - room), cursor - room + 1, 0);
  const rows = rowLines(view.results.slice(first, first + room), cursor - first, {
    query,
    width,
    columns: view.rowColumns,
    glyphs,
  });
  const excerpts = found.map((line) => cutLine([{ text: '     ' }, ...line], width, glyphs.ellipsis));
  return rows
    .flatMap((row, at) => (at === cursor - first ? [row, ...excerpts] : [row]))
    .slice(0, view.listRows);
}

function nothingFound(query: string, width: number, { ellipsis }: Glyphs): readonly Line[] {
  const lines: readonly Line[] = [
    [],
    [{ text: '   No role matches ' }, { text: query.trim(), strong: true }],
    [],
    [{ text: '   Fewer words find more; text:word looks in the sections.', role: 'dim' }],
    [{ text: '   Esc clears the query, ? shows all that can be asked.', role: 'dim' }],
  ];
  return lines.map((line) => cutLine(line, width, ellipsis));
}

function previewOf(query: string, view: View, width: number, glyphs: Glyphs): readonly Line[] {
  const { posting, starts, excerpts, listRows: height } = view;
  return posting ? previewLines(posting, { query, starts, excerpts, width, height, glyphs }) : [];
}
