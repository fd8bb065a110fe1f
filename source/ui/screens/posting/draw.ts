import { cutLine, spread } from '../../../layout/cut-and-fill.ts';
import { highlightPieces, type Line } from '../../../layout/line.ts';
import { dayInWords } from '../../../postings/day-in-words.ts';
import { datingOf, workOf } from '../../../postings/fact-list.ts';
import { highlighterOf } from '../../../postings/highlights.ts';
import { footerLine } from '../../components/footer.ts';
import { pane, panes } from '../../components/panes.ts';
import { keyName } from '../../keymap.ts';
import type { Setting } from '../../setting.ts';
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
    ...headLines(state, view, setting),
    ...(view.wide
      ? panes(outlined(), columns, view.textRows + 2, glyphs)
      : pane(indented(), columns, view.textRows, glyphs)),
    footerLine({ state, view }, setting, statusOf({ state, view }, top, setting)),
  ];
};

function headLines(state: State, view: View, setting: Setting): readonly Line[] {
  const { posting, size } = view;
  const { glyphs } = setting;
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
  const read = view.version?.posting ?? posting;
  const title = spread([{ text: ' ' }, ...role], count, size.columns, glyphs.ellipsis);
  const join = (facts: readonly string[]) => facts.join(` ${glyphs.dot} `);
  const work: Line = [{ text: ` ${join(workOf(read, view.telling))}`, style: 'dim' }];
  const dating: Line = [{ text: `${join(datingOf(read, view.telling))} `, style: 'dim' }];
  const second = isLow(size) ? [] : [spread(work, dating, size.columns, glyphs.ellipsis)];
  const known = view.standingLines.map((line) =>
    cutLine([{ text: ' ' }, ...line], size.columns, glyphs.ellipsis),
  );
  return [
    title,
    ...versionLine(state, view, setting),
    ...second,
    ...known,
    ...(view.wide ? [] : [outlineLine(state, view, glyphs)]),
  ];
}

/** Which version is read, if that is not what the posting says now. */
function versionLine(
  { back }: State,
  { version, versions = [], size, telling }: View,
  { keymap, glyphs }: Setting,
): readonly Line[] {
  if (!version) return [];
  const newer = keyName('posting.newer-version', keymap, glyphs);
  const older = keyName('posting.older-version', keymap, glyphs);
  const text = ` version ${versions.length - back} of ${versions.length}, of ${dayInWords(version.on, telling.today)}`;
  const keys = `  ${older} older  ${newer} newer`;
  return [
    cutLine(
      [
        { text, style: 'key' },
        { text: keys, style: 'dim' },
      ],
      size.columns,
      glyphs.ellipsis,
    ),
  ];
}
