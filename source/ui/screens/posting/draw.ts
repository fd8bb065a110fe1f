import { spread } from '../../../layout/cut-and-fill.ts';
import type { Glyphs } from '../../../layout/glyphs.ts';
import { highlightPieces, type Line } from '../../../layout/line.ts';
import { datingOf, workOf } from '../../../postings/fact-list.ts';
import { highlighterOf } from '../../../postings/highlights.ts';
import { footerLine } from '../../components/footer.ts';
import { pane, panes } from '../../components/panes.ts';
import type { State } from '../../state.ts';
import type { View } from '../../view.ts';
import { isLow, outlineWidth } from '../../window.ts';
import type { Draw } from '../draw.ts';
import { selectionText } from '../list/selection.ts';
import { linesFrom, topOf } from './anchors.ts';
import { outline, outlineLine } from './outline.ts';
import { statusOf } from './status.ts';

/** One posting, a section at a time, its outline always in sight. */
export const postingScreen: Draw = ({ state, view }, setting) => {
  const { glyphs } = setting;
  const { columns } = view.size;
  const top = topOf(view, state.anchor);
  const chapter = view.chapters[state.anchor.chapter];
  const text = chapter ? linesFrom(chapter, top, view.textRows).map(({ line }) => line) : [];
  const heading: Line = [{ text: chapter?.heading ?? '', style: 'heading' }];
  const outlined = () => ({
    left: outline(state, view, glyphs),
    leftWidth: outlineWidth(view.size),
    right: [heading, [], ...text],
  });
  const indented = () => text.map((line) => [{ text: ' ' }, ...line]);
  return [
    ...headLines(state, view, glyphs),
    ...(view.wide
      ? panes(outlined(), columns, view.textRows + 2, glyphs)
      : pane(indented(), columns, view.textRows, glyphs)),
    footerLine({ state, view }, setting, statusOf({ state, view }, top, setting)),
  ];
};

function headLines(state: State, view: View, glyphs: Glyphs): readonly Line[] {
  const { posting, size } = view;
  if (!posting) return [];
  const role = highlightPieces(
    [{ text: posting.role, style: 'title' }],
    highlighterOf(posting, state.query)('role', posting.role),
  );
  const selected = selectionText({ state, view });
  const count: Line = [
    { text: selected === '' ? '' : `${selected}  ` },
    { text: `${state.cursor + 1} of ${view.results.length} `, style: 'dim' },
  ];
  const title = spread([{ text: ' ' }, ...role], count, size.columns, glyphs.ellipsis);
  const join = (facts: readonly string[]) => facts.join(` ${glyphs.dot} `);
  const work: Line = [{ text: ` ${join(workOf(posting, view.telling))}`, style: 'dim' }];
  const dating: Line = [{ text: `${join(datingOf(posting, view.telling))} `, style: 'dim' }];
  const second = isLow(size) ? [] : [spread(work, dating, size.columns, glyphs.ellipsis)];
  return [title, ...second, ...(view.wide ? [] : [outlineLine(state, view, glyphs)])];
}
